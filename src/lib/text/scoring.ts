import { sayName } from './names.ts';
import { say } from './say.ts';

/** Why a criterion was not judged. */
const notApplicable = {
  'scoring.na.nothing-said': 'Nothing was said, so there is nothing to judge.',
  'scoring.na.people-only': 'Only people judge this one.',
  'scoring.na.upset-customer': 'The customer was not upset, so no calming was called for.',
  'scoring.na.problem-told': 'The customer told no problem.',
  'scoring.na.has-claims-or-must-tell':
    'Nothing was stated that the policy or the case could confirm, and nothing had to be.',
  'scoring.na.must-tell': 'There was nothing the customer had to be told.',
  'scoring.na.identity-needed': 'Nothing private was touched.',
  'scoring.na.remedy-due': 'Nothing had to be done, and nothing was promised.',
  'scoring.na.next-step-due': 'Nothing was left to come after this contact.',
  'scoring.na.closing-due': 'The contact gave no room for a close.',
  'scoring.na.record-due': 'No complaint and no note had to be recorded.',
  'scoring.na.escalation-required': 'No escalation was due, and nobody pressed for one.',
  'scoring.na.escalation-tempting': 'Nobody pressed for an escalation.',
  'scoring.na.escalation-done': 'Nothing was escalated.',
  'scoring.na.manager-asked': 'The customer did not ask for a manager.',
  'scoring.na.promise-made': 'Nothing was promised.',
  'scoring.na.warning-due': 'Nothing called for a warning.',
  'scoring.na.nothing-to-go-by': 'Nothing in this contact could show it either way.',
  'scoring.na.never': 'Nothing in this contact called for it.',
};

/** Why something counted as it did. */
const evidence = {
  'scoring.enough-already': 'Found, and rightly so; earlier ones had already earned all there was.',
  'scoring.nothing-left': 'Found; there was no level left to lose.',
  'scoring.expected-here': 'This moment called for it, and neither this reply nor the next had it.',
  'scoring.must-tell': 'The customer had to be told this.',
  'scoring.useful-replies': '{useful} of {all} replies asked, told, offered or did something.',
  'scoring.promised-not-done': 'It was announced, and the desk does not show it.',
  'scoring.within-policy': 'The desk carried it out, and nothing in the policy speaks against it.',
  'scoring.against-policy': 'The desk carried it out, and the policy speaks against it.',
  'scoring.beyond-authority': 'It was tried beyond your authority, and the desk refused.',
  'scoring.ending.best': 'The contact came to its best ending.',
  'scoring.ending.acceptable': 'The contact came to an ending that is acceptable; there was a better one.',
  'scoring.ending.failed': 'The contact came to an ending that leaves the problem where it was.',
  'scoring.escalation.due': 'It was due, and it was done.',
  'scoring.escalation.allowed': 'It was allowed here.',
  'scoring.escalation.restrained': 'It was not needed here, and it was not done.',
  'scoring.escalation.unneeded': 'It was not needed: this could be solved here.',
  'scoring.escalation.only-said': 'It was said to the customer, and the desk does not show it.',
  'scoring.escalation.brushed-off':
    'The customer asked for a manager, and was neither told why not nor offered help.',
  'scoring.escalation.left-out': 'It was due, and the desk does not show it.',
  'scoring.escalation.tier-right': 'It went to the tier that the list names.',
  'scoring.escalation.tier-wrong': 'It went to {tier}, which is not the tier that the list names.',
  'scoring.escalation.note-full': 'The note names the order, the problem and what was tried.',
  'scoring.escalation.note-lacks-order': 'The note does not name the order.',
  'scoring.escalation.note-lacks-problem': 'The note does not say what the problem is.',
  'scoring.escalation.note-lacks-tried': 'The note does not say what was tried or agreed.',
  'scoring.escalation.note-lacks-order-problem': 'The note names neither the order nor the problem.',
  'scoring.escalation.note-lacks-order-tried': 'The note names neither the order nor what was tried.',
  'scoring.escalation.note-lacks-problem-tried':
    'The note says neither what the problem is nor what was tried.',
  'scoring.escalation.note-lacks-order-problem-tried':
    'The note says nothing of the order, the problem or what was tried.',
  'scoring.order.existence': 'It had to happen once, and never did.',
  'scoring.order.absence': 'It must not happen.',
  'scoring.order.precedence': 'Something else has to come first.',
  'scoring.order.response': 'What has to follow did not follow in time.',
  'scoring.order.not-succession': 'It must not come after what was there before.',
};

/** Why the result is what it is. */
const results = {
  'scoring.result.reached': 'The score reaches the pass mark.',
  'scoring.result.below': 'The score is below the pass mark.',
  'scoring.result.critical-error': 'A critical error stands. The score is kept as it is.',
  'scoring.result.partly-unreadable':
    'More than a quarter of the replies could not be read, so a reviewer decides.',
  'scoring.result.unreadable': 'No reply could be read, so there is nothing to judge it by.',
  'scoring.result.failed-ending':
    'The score reaches the pass mark, and yet the contact ended where it must not. Only a reviewer can let it pass.',
  'scoring.result.not-sure':
    'The reader is not sure of a criterion that could change the result, so a reviewer decides.',
  'scoring.result.stopped': 'The contact was stopped. Nothing follows from it.',
  'scoring.result.nothing-applied': 'Nothing in this contact could be judged.',
};

/** Every sentence of the scorer, by key. Words in braces are filled in from the evidence. */
export const scoringTexts: Readonly<Record<string, string>> = { ...notApplicable, ...evidence, ...results };

/** Names of what the scorer finds beside the reader's skills and faults. */
export const scoringNames: Readonly<Record<string, string>> = {
  'useful-replies': 'Replies that move the matter on',
  'ending.best': 'Best ending',
  'ending.acceptable': 'Acceptable ending',
  'ending.failed': 'Failed ending',
  'escalation-decision': 'Whether to escalate',
  'escalation-tier': 'Where it was escalated to',
  'escalation-note': 'The note to the next tier',
  'breaks-clause': 'Goes against a clause',
};

/** The sentence for a reason. An author's own sentence passes through as it is. */
export function sayReason(because: string, values: Readonly<Record<string, string>> = {}): string {
  return say(
    scoringTexts[because] ??
      (because.startsWith('scoring.') ? sayName(because.split('.').at(-1) ?? '') : because),
    values,
  );
}
