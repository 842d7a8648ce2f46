import type { PersonId, TeamId } from '../people/person.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Contact, ContactSource } from './contact.ts';

/** A contact with whose it is and why it exists: what the workspace keeps. Times are ISO 8601 in UTC by the wall clock and never reach a score. */
export type ContactRecord = Contact & {
  readonly owner: PersonId;
  /** The owner's team when the contact began: its managers are the ones who review it. */
  readonly team: TeamId | null;
  readonly source: ContactSource;
  readonly startedAt: string;
  readonly savedAt: string;
  /** The scorecard as it was given when the contact ended; null while it runs. `greenroom verify` scores again and compares. */
  readonly automatic: Scorecard | null;
  /** That the owner accepted before an assessment what is at stake in it. */
  readonly acceptedStakes?: true;
};

/** Whether the log is closed. */
export function hasEnded(contact: Contact): boolean {
  return contact.events.at(-1)?.type === 'contact.ended';
}

/** Whether the person ended it with the stop button: such a contact is kept, and never scored or reviewed. */
export function wasStopped(contact: Contact): boolean {
  const last = contact.events.at(-1);
  return last?.type === 'contact.ended' && last.by === 'stopped';
}

/** Whether others are asked to review it: a finished assessment. Practice is nobody's to review. */
export function wantsReviews(record: ContactRecord): boolean {
  return record.source === 'assessment' && hasEnded(record) && !wasStopped(record);
}
