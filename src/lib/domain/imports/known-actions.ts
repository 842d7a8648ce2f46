import type { DeskActionId } from '../desk/desk.ts';
import { kebab } from './case-names.ts';

const account = '(?:account|order|customer|case|record|profile|purchase|user|caller|client)';
const look = '(?:pull-up|look-?up|find|open|view|get|search|load|retrieve|fetch|check|show|query)';
const proof = '(?:identity|id|details|credentials|security(?:-\\w+)*|e?-?mail|phone|postcode|pin)';
const above = '(?:manager|supervisor|team|team-?lead(?:er)?|lead|department|specialist|tier-?\\d|senior\\w*)';

/**
 * What other systems call our desk's actions. The first row that fits wins; null is what only looks like one:
 * reading a policy, asking for a refund's status, taking one back.
 */
const synonyms: readonly (readonly [RegExp, DeskActionId | null])[] = [
  [/faq|polic(?:y|ies)|guideline|article|knowledge|pricing|timing/, null],
  [/(?:refund|replacement|exchange|complaint|escalation)-(?:status|eligibility|history)/, null],
  [
    /^(?:refuse|deny|decline|reject|cancel|undo|track|calculate|check)-.*(?:refund|replacement|escalation|credit)/,
    null,
  ],
  [
    new RegExp(
      `^(?:verif\\w*|validat\\w*|authenticat\\w*)(?:-(?:the-)?(?:${account}-?)?(?:${proof})?)?$|^(?:confirm|check)-(?:the-)?(?:${account}-)?${proof}$|^(?:identity|id|security)-(?:check|verification|question)s?$`,
    ),
    'verify-identity',
  ],
  [
    new RegExp(
      `^${look}-(?:the-|an?-)?${account}(?:-\\w+)*$|^(?:look-?up|pull-up)$|^${account}-(?:look-?up|search|details)$`,
    ),
    'look-up',
  ],
  [
    new RegExp(
      `escalat|^(?:warm-|cold-)?(?:transfer|hand-?over|hand-?off)(?:-|$)|^(?:hand|pass|refer|forward|assign)-(?:up|over|on|to|case|call|customer|contact|ticket)|^(?:notify|alert|involve|inform|page|contact)-(?:an?-|the-|\\w+-)?${above}s?$`,
    ),
    'escalate',
  ],
  [
    /goodwill|compensat|voucher|coupon|store-credit|^(?:give|apply|issue|add|offer|grant)-(?:an?-)?(?:account-)?(?:credit|discount|promo)|^promo(?:tion)?-code$/,
    'goodwill',
  ],
  [/refund|reimburse|money-back|reverse-(?:charge|payment)/, 'refund'],
  [
    /replac|^(?:offer-|arrange-|process-|make-)?exchange|re-?send-(?:item|order|parcel)|re-?ship|^send-(?:an?-)?new-/,
    'replace',
  ],
  [
    /^(?:log|raise|open|create|file|register|record|submit)-(?:an?-|the-)?(?:complaint|grievance|case|ticket|incident)|^complaint$/,
    'log-complaint',
  ],
  [
    /^(?:schedule|book|plan|set|create|add|arrange)-(?:an?-)?(?:follow-?up|call-?back|call|reminder|task)(?:-|$)|^(?:follow-?up|call-?back|reminder)(?:-(?:call|task|reminder|date))?$/,
    'schedule-follow-up',
  ],
  [
    /^wrap-?up|^(?:add|write|leave|save|record|enter|make)-(?:an?-|the-|\w+-)?(?:notes?|summary|disposition)$|^(?:case-)?(?:notes?|disposition)$/,
    'wrap-up',
  ],
  [
    /^(?:end|close|finish|terminate|disconnect|leave)-(?:the-)?(?:contact|chat|call|conversation|session)$|^hang-?up$/,
    'end-contact',
  ],
];

/** The desk's action that an action of another system amounts to; undefined for what the desk does not know. */
export function knownAction(action: string): DeskActionId | undefined {
  return rowOf(action)?.[1] ?? undefined;
}

/** Whether nobody can say what an action did: a slip of the pen, or a thing that our desk has no word for. */
export function isUnclear(action: string): boolean {
  return rowOf(action) === undefined;
}

function rowOf(action: string): (typeof synonyms)[number] | undefined {
  const name = kebab(action);
  return synonyms.find(([pattern]) => pattern.test(name));
}
