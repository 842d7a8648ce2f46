import type { ContactRecord } from '../domain/contact/contact-record.ts';
import type { Person } from '../domain/people/person.ts';
import { NotFound } from '../domain/refusal/refusal.ts';
import type { Assignment, Evaluation } from '../domain/review/evaluation.ts';
import type { Stored } from '../ports/store.ts';
import type { Greenroom } from './greenroom.ts';
import { reachContact } from './reach-contact.ts';

export type ReachedAssignment = {
  readonly assignment: Stored<Assignment>;
  readonly contact: Stored<ContactRecord>;
  /** Null until the reviewer has saved something. */
  readonly evaluation: Stored<Evaluation> | null;
};

/** An assignment of the person's own, with its contact and what they have written so far. Anybody else's does not exist for them. */
export async function reachAssignment(
  room: Greenroom,
  person: Person,
  id: string,
): Promise<ReachedAssignment> {
  const assignment = /^[a-z0-9-]{1,64}$/.test(id) ? await room.assignments.get(id) : null;
  if (!assignment || assignment.document.reviewer !== person.id) throw new NotFound('review.unknown');
  const contact = await reachContact(room, person, 'review-contact', assignment.document.contact);
  return { assignment, contact, evaluation: await room.evaluations.get(assignment.id) };
}
