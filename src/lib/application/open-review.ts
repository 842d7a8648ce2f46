import type { Person } from '../domain/people/person.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';

/** The id of the review of this contact that the person has still to submit, or null. */
export async function openReview(room: Greenroom, person: Person, contact: string): Promise<string | null> {
  const assignments = await findDocuments(room.assignments, 'contact', contact);
  const own = assignments.find(({ document }) => document.reviewer === person.id);
  if (!own) return null;
  const evaluation = await room.evaluations.get(own.id);
  return evaluation?.document.submittedAt ? null : own.id;
}
