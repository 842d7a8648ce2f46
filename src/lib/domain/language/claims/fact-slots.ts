import type { CompanyPack, Fact, PartId } from '../../policy/policy.ts';
import type { Asked } from './matching.ts';
import { oncePer } from './once-per.ts';

/**
 * What a fact's figure limits, and so how a reply must talk before it can contradict it.
 * `window`: what the customer has; `wait`: how long something takes; `clock`: how soon we act (sooner is no error);
 * `authority`: how much a tier may give; `plain`: any other figure.
 */
export type FactSlot = 'window' | 'wait' | 'clock' | 'authority' | 'plain';

const slotsOfParts: Readonly<Record<PartId, FactSlot>> = {
  'refund-limit': 'authority',
  'goodwill-limit': 'authority',
  'return-window': 'window',
  'faulty-window': 'window',
  'payout-time': 'wait',
  'acknowledge-within': 'clock',
  'resolve-within': 'clock',
  'follow-up-within': 'clock',
  'first-response': 'clock',
};

const windowNames =
  /window|period|deadline|cooling|warrant|guarantee|cover|cut-?off|claim-within|return-within|report-within|time-limit|open-claims|cancel|notice|valid|expir/;
const clockNames =
  /acknowledge|resolve|resolution|follow-up|respon|repl(?:y|ies)|answer|investigat|review|call-?back|escalat|take-?over|hand-?over/;

/** The slots of a company's facts, by the parts they play, else by their names and units. */
const slotsOf = oncePer(
  (pack: CompanyPack): ReadonlyMap<Fact, FactSlot> =>
    new Map([...pack.policy.facts.values()].map((fact) => [fact, findSlot(fact, pack)])),
);

export const slotOf = (fact: Fact, pack: CompanyPack): FactSlot => slotsOf(pack).get(fact) ?? 'plain';

function findSlot(fact: Fact, pack: CompanyPack): FactSlot {
  for (const [part, id] of Object.entries(pack.company.parts)) {
    const slot = slotsOfParts[part];
    if (id === fact.id && slot) return slot;
  }
  const name = fact.id.slice(fact.id.indexOf('.') + 1);
  if (fact.value.kind === 'money' && Object.keys(fact.perTier).length > 0) return 'authority';
  if (fact.value.kind !== 'duration') return 'plain';
  if (windowNames.test(name)) return 'window';
  return clockNames.test(name) ? 'clock' : 'wait';
}

const customerHas =
  /\b(?:you|customers?|they|people|anyone|everyone|buyers?) (?:(?:still|only|normally|always|will|would|do|did|also|actually|then) )*(?:have|had|has|get|got|gets)\b|\bwindow\b|\bperiod\b|\bdeadline\b|\bcut-?off\b|\btime limit\b|\bto (?:return|send|bring|ask|claim|change|exchange|report|cancel|get (?:it|them) back|decide|tell us|let us know|make a claim|request)\b|\b(?:cover(?:ed|s|age)?|warrant\w*|guarantee[ds]?|valid|lasts?|runs?|expires?|good) (?:for|is|of|last)?|\bpolicy\b|\b(?:return|refund|exchange|cancel|claim|report|replac|repair|send|bring|accept|request)\w* (?:\w+ ){0,6}(?:within|up to|for up to|in|inside|after|until|past|beyond|under|before|for)\b|\b(?:within|after|past|beyond|outside|over|exceed\w*|inside|under|older than|up to) (?:of |the |our |a |an )?(?:\w+ )?(?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|half|fortnight)|day (?:return|money|exchange|limit|rule|policy)|\b(?:days|weeks|months|years?) (?:is|are) (?:up|over|gone)\b/;
const takes =
  /\b(?:takes?|taking|expect|allow|wait(?:ing)?|arriv\w+|receive[ds]?|reach\w*|account|card|bank|show(?:s|ing)?|appear\w*|land\w*|clear\w*|with you|back to you|back with you|be refunded|get (?:it|them|your|the)|see (?:it|the|your)|have (?:it|your|the money|the refund)|come through|go through|be (?:paid|credited|returned|delivered|there|in|with|back|sent|ready|done|repaired|replaced|sorted)|deliver(?:y|ed|ies)|paid|pays?|turnaround|lead time|processed|up to|refunds? (?:are|is|within|in)|ready|done|hear)\b/;
const acts =
  /\byou will (?:\w+ )?(?:get|have|receive)\b|\b(?:acknowledg\w*|answer\w*|repl(?:y|ies|ied)|respon\w*|resolv\w*|settl\w*|sort\w*|call\w*|ring|get back|follow\w*|investigat\w*|review\w*|hear|deal\w*|clos\w*|tak\w+ over|contact\w*|finish\w*|make safe|updat\w*|confirm\w*|check\w*|get (?:a|your|the))\b/;
const asARule =
  /\b(?:will|within|takes?|up to|aim to|always|usually|normally|policy|standard|promise|commit\w*|allow|expect|at (?:the )?(?:most|latest)|going to|(?:is|are|be) (?:\w+ )?(?:acknowledged|resolved|answered|replied|reviewed|investigated|closed|settled|followed))\b/;

/** Whether a statement talks the way that one must to contradict a fact of this slot. */
export function isSaidOf(slot: FactSlot, has: Asked): boolean {
  if (slot === 'window') return has(customerHas);
  if (slot === 'wait') return has(takes);
  return slot === 'clock' ? has(acts) && has(asARule) : true;
}
