import type { ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { officialResult, type Official } from '../domain/review/official-result.ts';
import type { Evaluation } from '../domain/review/evaluation.ts';
import type { Stored } from '../ports/store.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';

/** The official result of a contact that was scored, from every layer that has arrived; null before. */
export async function contactResult(
  room: Greenroom,
  { id, document }: Stored<ContactRecord>,
  { rubric }: Edition,
): Promise<Official | null> {
  const { automatic } = document;
  return automatic && officialResult(rubric, automatic, await reviewsOf(room, id));
}

/** Peer and manager reviews that have been submitted, the earliest first. A self-review judges sections, not criteria, and never counts. */
export async function reviewsOf(room: Greenroom, contact: string): Promise<Evaluation[]> {
  const evaluations = await findDocuments(room.evaluations, 'contact', contact);
  const submitted = evaluations
    .map(({ document }) => document)
    .filter(({ layer, submittedAt }) => layer !== 'self' && submittedAt !== null);
  return submitted.sort((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1));
}
