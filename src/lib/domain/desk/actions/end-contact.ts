import { clausesServing } from '../../policy/clauses-serving.ts';
import { dueWarnings } from '../../policy/due-warnings.ts';
import type { ClauseId } from '../../policy/policy.ts';
import { isEndReason, type EndReason } from '../end-reasons.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction, type Performing } from '../performing.ts';

/** Ends the contact for a reason. Ending over abuse before the due warnings, or over a threat that nobody made, is done and offends the policy. */
export const endContact: PerformDeskAction = (performing) => {
  const reason = argument(performing, 'reason');
  if (reason === '') return impossible('desk.end-contact.no-reason');
  if (!isEndReason(reason)) return impossible('desk.end-contact.unknown-reason', { reason });
  return done('end-contact', performing.state, {
    message: messageOf('desk.end-contact.done'),
    against: clausesAgainstEnding(performing, reason),
  });
};

function clausesAgainstEnding(performing: Performing, reason: EndReason): readonly ClauseId[] {
  if (endsDuly(performing, reason)) return [];
  return clausesServing(performing.pack.policy, 'warn-before-ending').map((clause) => clause.id);
}

function endsDuly({ pack, heard }: Performing, reason: EndReason): boolean {
  if (heard.warnings === undefined || (reason !== 'abuse' && reason !== 'threat')) return true;
  const due = dueWarnings(pack);
  return heard.warnings >= (heard.threatened === true ? due.threats : due.insults);
}
