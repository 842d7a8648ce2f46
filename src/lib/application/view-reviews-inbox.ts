import type { Person } from '../domain/people/person.ts';
import type { Assignment } from '../domain/review/evaluation.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';
import { scoreEvaluation } from '../domain/review/score-evaluation.ts';
import { reviewsOf } from './contact-result.ts';
import type { AssignmentRow, ReviewsInboxView } from './views/reviews.ts';

/** What waits for the person's review, what they have given, and what others wrote about their contacts. */
export async function viewReviewsInbox(room: Greenroom, person: Person): Promise<ReviewsInboxView> {
  const rows = await assignmentRows(room, person);
  return {
    waiting: rows.filter(({ status }) => status !== 'submitted').sort(byDueDate),
    given: rows
      .filter(({ status }) => status === 'submitted')
      .sort(byDueDate)
      .reverse(),
    received: await receivedReviews(room, person),
  };
}

/** Every assignment of the person, with its state taken from what they have written. */
export async function assignmentRows(room: Greenroom, person: Person): Promise<AssignmentRow[]> {
  const assignments = await findDocuments(room.assignments, 'reviewer', person.id);
  return Promise.all(assignments.map(({ document }) => assignmentRow(room, document)));
}

async function assignmentRow(room: Greenroom, assignment: Assignment): Promise<AssignmentRow> {
  const [contact, evaluation, reviewee] = await Promise.all([
    room.contacts.get(assignment.contact),
    room.evaluations.get(assignment.id),
    assignment.layer === 'manager' ? room.people.get(assignment.reviewee) : null,
  ]);
  const edition = contact && (await room.library.pinned(contact.document.header));
  const status = evaluation ? (evaluation.document.submittedAt ? 'submitted' : 'begun') : 'open';
  return {
    id: assignment.id,
    title: edition?.scenario.title ?? assignment.contact,
    reviewee: reviewee?.document.name ?? null,
    layer: assignment.layer,
    dueAt: assignment.dueAt,
    overdue: status !== 'submitted' && assignment.dueAt < room.clock.now(),
    status,
    href: `/reviews/${assignment.id}${status === 'submitted' ? '/compared' : ''}`,
  };
}

async function receivedReviews(room: Greenroom, person: Person): Promise<ReviewsInboxView['received']> {
  const contacts = await findDocuments(room.contacts, 'owner', person.id);
  const rows = await Promise.all(
    contacts.map(async (contact) => {
      const edition = await room.library.pinned(contact.document.header);
      const reviews = await reviewsOf(room, contact.id);
      return reviews.map((review) => ({
        href: `/contacts/${contact.id}/debrief`,
        title: edition.scenario.title,
        layer: review.layer as 'peer' | 'manager',
        on: review.submittedAt ?? '',
        score: scoreEvaluation(edition.rubric, review).score,
      }));
    }),
  );
  return rows.flat().sort((a, b) => (a.on < b.on ? 1 : -1));
}

function byDueDate(a: AssignmentRow, b: AssignmentRow): number {
  return a.dueAt < b.dueAt ? -1 : 1;
}
