import { sayName } from './names.ts';
import { say } from './say.ts';
import { scoringNames } from './scoring.ts';
import { vetoReasons } from './vetoes.ts';

/** What was found, by id of skill, fault, verdict, desk action or order rule. */
export const evidenceNames: Readonly<Record<string, string>> = {
  greeting: 'A greeting',
  courtesy: 'Courtesy',
  acknowledgement: 'Acknowledged the problem',
  apology: 'An apology',
  ownership: 'Took ownership',
  'clarifying-question': 'A question that moves things on',
  summary: 'Summed up',
  explanation: 'Explained why',
  options: 'Offered a choice',
  'agreement-check': 'Checked agreement',
  'action-statement': 'Said what is being done',
  'next-step': 'Said what happens next',
  'reference-number': 'Gave a reference',
  'boundary-warning': 'Named the boundary',
  'escalation-offer': 'Offered to hand over',
  closing: 'Closed the contact',
  'blame-shifting': 'This reply puts the blame on the customer',
  dismissal: 'This reply dismisses the problem',
  'non-apology': 'An apology that takes itself back',
  rudeness: 'Rude words',
  sarcasm: 'Sarcasm',
  argument: 'This reply argues with the customer',
  jargon: 'Jargon',
  'over-promise': 'A promise that cannot be kept for certain',
  'false-claim': 'The policy says otherwise',
  'broken-promise': 'Said to be done, and not done',
  disclosure: 'Told before identity was verified',
  'personal-business': 'Personal business',
  'asks-again': 'Asked for something already told',
  'unprovoked-warning': 'A warning without cause',
  stuffing: 'Phrases piled up',
  echo: 'The customer’s words repeated back',
  injection: 'Words addressed to the grader',
  shouting: 'Written in capitals',
  slang: 'Slang',
  right: 'Correct by the policy',
  wrong: 'The policy says otherwise',
  misapplied: 'True, but another clause governs here',
  unsupported: 'Nothing in the policy supports it',
  tried: 'Tried beyond your authority',
  'against-policy': 'Done against the policy',
  told: 'Told what the customer had to know',
  'look-up': 'Looked up the order',
  'verify-identity': 'Verified identity',
  'log-complaint': 'Logged the complaint',
  refund: 'Made a refund',
  replace: 'Ordered a replacement',
  goodwill: 'Gave goodwill',
  'schedule-follow-up': 'Put a follow-up in the diary',
  escalate: 'Handed over',
  'wrap-up': 'Wrote the wrap-up note',
  'end-contact': 'Ended the contact',
};

/** What was not there, by the same ids. */
const missingNames: Readonly<Record<string, string>> = {
  greeting: 'A greeting',
  acknowledgement: 'A word about what happened to this customer',
  apology: 'An apology',
  ownership: 'Ownership: “I will see to it”',
  'clarifying-question': 'A question to find out what happened',
  summary: 'A summary of what was heard',
  explanation: 'The reason why',
  options: 'A choice for the customer',
  'agreement-check': 'A check that the customer agrees',
  'action-statement': 'What is being done',
  'next-step': 'What happens next, and by when',
  'reference-number': 'The reference number',
  'boundary-warning': 'A clear warning first',
  'escalation-offer': 'The offer to hand over',
  closing: 'A closing line',
  told: 'Something the customer had to be told',
  'look-up': 'Looking up the order',
  'verify-identity': 'The identity check',
  'log-complaint': 'Logging the complaint',
  refund: 'The refund',
  replace: 'The replacement',
  goodwill: 'The goodwill',
  'schedule-follow-up': 'The follow-up in the diary',
  escalate: 'Handing over',
  'wrap-up': 'The wrap-up note',
};

/** Expectations carry what they are about in their name: `tells-refunds/R3.payout`, `offers-refund`, `asks-for-order-number`. */
const told: readonly (readonly [prefix: string, found: string, missing: string])[] = [
  ['tells-', 'Told: {it}', 'What the customer had to be told: {it}'],
  ['offers-', 'Offered: {it}', 'The offer: {it}'],
  ['asks-for-', 'Asked for: {it}', 'The question for: {it}'],
];

function sayExpected(what: string, missing: boolean): string | undefined {
  const kind = told.find(([prefix]) => what.startsWith(prefix));
  if (!kind) return undefined;
  const it = sayName(what.slice(kind[0].length).split('.').at(-1) ?? '').toLowerCase();
  return say(missing ? kind[2] : kind[1], { it });
}

/** What was found, in words. */
export function sayEvidence(what: string): string {
  return evidenceNames[what] ?? scoringNames[what] ?? sayExpected(what, false) ?? sayName(what);
}

/** What was missing, in words. */
export function sayMissing(what: string): string {
  return missingNames[what] ?? sayExpected(what, true) ?? sayEvidence(what);
}

/** Why something found does not count: a clause. Sentences of rules themselves pass through. */
export function sayVeto(veto: string): string {
  return vetoReasons[veto] ?? (veto.includes(' ') ? veto : sayName(veto).toLowerCase());
}
