import type { Greenroom } from './greenroom.ts';
import { askForReviews } from './ask-for-reviews.ts';
import { findDocuments } from './find-documents.ts';
import { closeAssignment } from './save-review.ts';

/** How far back interrupted work is looked for; what a crash cut short is among the last things written. */
const daysBack = 30;

/**
 * Makes good what a crash or a full disk cut short between two documents: a finished assessment that nobody was asked to review,
 * a submitted review whose assignment is still open. Each is derived from what is stored, so doing it twice changes nothing.
 */
export async function finishInterrupted(room: Greenroom): Promise<void> {
  for (const day of latestDays(room.clock.now(), daysBack))
    for (const contact of await room.contacts.find('assessed-on', day)) await askForReviews(room, contact);
  for (const assignment of await findDocuments(room.assignments, 'status', 'open')) {
    const evaluation = await room.evaluations.get(assignment.id);
    if (evaluation?.document.submittedAt) await closeAssignment(room, assignment);
  }
}

function latestDays(now: string, count: number): string[] {
  const dayBefore = (days: number) =>
    new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: count + 1 }, (_, days) => dayBefore(days));
}
