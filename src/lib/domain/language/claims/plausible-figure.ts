import { daysOf } from '../../policy/days-of.ts';
import type { Fact, FactValue } from '../../policy/policy.ts';
import { isSaidOf, type FactSlot } from './fact-slots.ts';
import type { Asked } from './matching.ts';
import { oncePer } from './once-per.ts';
import type { Quantity } from './quantity.ts';
import { agrees } from './same-amount.ts';
import { wordRoots } from './word-root.ts';

/** "The term is …", "within …", "takes …": the figure is stated of the topic, whatever the frame. */
const stated =
  /(?:\b(?:is|are|says?|(?:expires?|ends?|lapses?|runs? out) after|of|for|within|lasts?|takes?|taking|in|needs?|up to|at least|after|have|has|get|gets|only|under|over|below|above|costs?|be)|-|:) (?:only |about |up to |a |the |just |usually |within |at least |around |a full )*$/;
const isPriced = /\b(?:is|are|be) (?:only |just )?$/;
const inside = /\bin (?:the |a )?$/;
const ofMoney =
  /\b(?:cost|costs|charge[ds]?|fee|fees|price|pay|free|over|above|from|under|below|less|worth|gets?|earns?|receive|credit|per|each|every|threshold|minimum|maximum|up to|limit|excess|deposit|spend)\b/;
const begins =
  /\b(?:process|look|check|start|raise|submit|issue|begin|arrange|request|chase|call|ring|email|contact)\w* (?:\w+ ){0,5}(?:within|in)? ?$/;

/** A figure in its surroundings: the words of its statement, and those before it in the statement. */
export type InWords = { readonly quantity: Quantity; readonly statement: Asked; readonly before: Asked };
/** How the statement stands to the fact: its slot, whether it is named in full, whether it is the time a payment takes. */
type Stand = { readonly slot: FactSlot; readonly named: boolean; readonly paidOut: boolean };

/** Whether a figure may contradict a fact at all: said in the way one says such a thing, of the same noun, on the same scale. */
export function mayContradict(said: InWords, fact: Fact, stand: Stand): boolean {
  const { slot, named } = stand;
  const loosely =
    named && slot !== 'clock' && said.before(stated) && !(slot === 'window' && said.before(inside));
  return (isSaidOf(slot, said.statement) || loosely) && isSameKindOfThing(said, fact, stand);
}

function isSameKindOfThing(said: InWords, fact: Fact, { slot, named, paidOut }: Stand): boolean {
  if (slot === 'clock') return (named || !said.before(arrives)) && breaksClock(said, fact);
  if (slot === 'window') return isOnWindowScale(said);
  if (slot === 'wait') return contradictsWait(said, fact, paidOut);
  if (fact.value.kind === 'count') return sameNoun(said.quantity.of, fact.value.of, fact);
  return fact.value.kind !== 'money' || said.statement(ofMoney) || said.before(isPriced);
}

/** "It will be with you within five working days": a time of arrival is no window. */
const arrives =
  /\b(?:be (?:\w+ )?(?:(?:back )?with you|there|(?:on|in) your)|(?:arrive|land|appear|show up|come through)s?|reach(?:es)? (?:you|your))\b[^,;]*$/;
/** "It takes up to five working days": what takes a time is under way, and no window. */
const lasts =
  /\b(?:takes|(?:can|could|may|might|should|will|would) (?:\w+ly )?take) (?:you |us |me )?(?:(?:up to|at (?:the )?most|about|around|only|just|roughly|usually|normally|another|between|a maximum of) )*$/;
const customerHas = /\b(?:you|customers?) (?:only |just )?(?:have|get|must)\b/;

/** Nobody grants minutes to send something back, and hours only when told as what the customer has. */
function isOnWindowScale({ quantity, statement, before }: InWords): boolean {
  if (quantity.unit === 'minutes' || before(arrives) || before(lasts)) return false;
  return quantity.unit !== 'hours' || statement(customerHas);
}

const ends = /\b(?:account|card|bank|takes?|arrive\w*|receive\w*)\b/;
const youMay = /\byou (?:only )?(?:can|have|get|must|need)\b/;
const thisTime =
  /\b(?:will|i am|we are|am going|is going|are going|comes?|goes|leaves|today|tomorrow|can|could|should)\b/;
const asARule = /\b(?:policy|rule|always|usually|normally|takes?|standard|maximum|at (?:the )?most)\b/;
const sends =
  /\b(?:dispatch\w*|despatch\w*|sen[dt]\w*|leav\w+|left|ship\w*|post(?:ed|ing)?|goes out|go out|out the door)\b/;
const reaches =
  /\b(?:arriv\w*|reach\w*|with you|deliver\w*|at your door|be there|receive\w*|(?:get|have) (?:it|your|the|a)|to you)\b/;

function contradictsWait(said: InWords, fact: Fact, paidOut: boolean): boolean {
  // What begins within a time need not end within it.
  if (said.before(begins) && !said.statement(ends)) return false;
  // Leaving us and reaching the customer are two things.
  if (isOfSending(fact) && said.statement(reaches) && !said.statement(sends)) return false;
  if (paidOut) return true;
  if (scaleOf(said.quantity, fact.value) === 'other') return false;
  if (!isSooner(said.quantity, fact.value) || said.statement(youMay)) return true;
  return !said.statement(thisTime) || said.statement(asARule);
}

const isOfSending = oncePer((fact: Fact) =>
  sends.test(`${fact.id.slice(fact.id.indexOf('.') + 1).replace(/-/g, ' ')} ${fact.about.join(' ')}`),
);

/** Acting sooner than the policy asks contradicts nothing, unless it is told as the rule. */
const promisedRule = /\b(?:policy|standard|always|aim|target|promise to|commit)\b/;

function breaksClock({ quantity, statement }: InWords, fact: Fact): boolean {
  return (
    (!isSooner(quantity, fact.value) && scaleOf(quantity, fact.value) === 'same') || statement(promisedRule)
  );
}

/** Whether what was said keeps within the fact's time, exactly or with room to spare. */
function isSooner(said: Quantity, value: FactValue): boolean {
  return agrees({ ...said, low: said.high, approximate: false, bound: 'at-least' }, value) === true;
}

/** Days are not said in answer to minutes: `other` is another thing for certain, `far` may be one. */
function scaleOf(said: Quantity, value: FactValue): 'same' | 'far' | 'other' {
  if (value.kind !== 'duration' || said.unit === undefined) return 'same';
  const ratio = daysOf({ kind: 'duration', amount: said.high, unit: said.unit }) / daysOf(value);
  if (ratio < 20 && ratio > 0.05) return 'same';
  return ratio < 100 && ratio > 0.01 ? 'far' : 'other';
}

function sameNoun(said: string | undefined, meant: string | undefined, fact: Fact): boolean {
  if (said === undefined) return false;
  const nouns = meant === undefined ? fact.about.flatMap(wordRoots) : wordRoots(meant);
  return wordRoots(said).some((root) => nouns.includes(root));
}
