import { checkJudgements, missingJudgements, type Judged } from '../domain/review/check-judgements.ts';
import type { Assignment, Evaluation } from '../domain/review/evaluation.ts';
import type { Person } from '../domain/people/person.ts';
import { NotNow, Unusable } from '../domain/refusal/refusal.ts';
import type { Stored } from '../ports/store.ts';
import type { Greenroom } from './greenroom.ts';
import { reachAssignment, type ReachedAssignment } from './reach-assignment.ts';

export type ReviewRequest = {
  readonly assignment: string;
  /** Revision of the evaluation the page showed; 0 before the first save. */
  readonly revision: number;
  readonly key: string;
  readonly judgements: Readonly<Record<string, Judged>>;
  readonly comment: string;
  /** Reason by critical error's id; a manager's only. */
  readonly clears: Readonly<Record<string, string>>;
};

/** Keeps a reviewer's draft. Once submitted it stands. */
export async function saveReview(
  room: Greenroom,
  person: Person,
  request: ReviewRequest,
): Promise<Stored<Evaluation>> {
  const reached = await reachAssignment(room, person, request.assignment);
  return keep(room, reached, request, await evaluationFrom(room, reached, request));
}

export type Submitted = { readonly missing: readonly string[] } | { readonly evaluation: Stored<Evaluation> };

/** Submits the review when every criterion has a level or a reason; otherwise keeps the draft and says which are missing. */
export async function submitReview(
  room: Greenroom,
  person: Person,
  request: ReviewRequest,
): Promise<Submitted & { readonly revision: number }> {
  const reached = await reachAssignment(room, person, request.assignment);
  const draft = await evaluationFrom(room, reached, request);
  const { rubric } = await room.library.pinned(reached.contact.document.header);
  const missing = missingJudgements(rubric, draft.judgements);
  if (missing.length > 0) return { missing, revision: (await keep(room, reached, request, draft)).revision };
  const evaluation = await keep(room, reached, request, { ...draft, submittedAt: room.clock.now() });
  // A key that was used before for a draft has not submitted anything.
  if (evaluation.document.submittedAt === null) throw new Unusable('form.incomplete');
  await closeAssignment(room, reached.assignment);
  return { evaluation, revision: evaluation.revision };
}

async function evaluationFrom(
  room: Greenroom,
  { assignment, contact }: ReachedAssignment,
  request: ReviewRequest,
): Promise<Evaluation> {
  const { rubric } = await room.library.pinned(contact.document.header);
  const { layer } = assignment.document;
  return {
    id: assignment.id,
    contact: contact.id,
    layer,
    reviewer: assignment.document.reviewer,
    judgements: checkJudgements(rubric, contact.document, request.judgements),
    comment: request.comment,
    clears:
      layer === 'manager'
        ? clearsFrom(request.clears, contact.document.automatic?.criticalErrors.map(({ id }) => id) ?? [])
        : [],
    submittedAt: null,
  };
}

function clearsFrom(
  reasons: Readonly<Record<string, string>>,
  found: readonly string[],
): Evaluation['clears'] {
  return found.flatMap((criticalError) => {
    const reason = (reasons[criticalError] ?? '').trim();
    return reason === '' ? [] : [{ criticalError, reason }];
  });
}

async function keep(
  room: Greenroom,
  { evaluation }: ReachedAssignment,
  request: ReviewRequest,
  document: Evaluation,
): Promise<Stored<Evaluation>> {
  if (evaluation?.document.submittedAt && evaluation.revision === request.revision)
    throw new NotNow('review.already-submitted');
  return room.evaluations.put({ id: document.id, expected: request.revision, document, key: request.key });
}

/** Takes a review that was submitted off its reviewer's desk; closing it again changes nothing. */
export async function closeAssignment(room: Greenroom, assignment: Stored<Assignment>): Promise<void> {
  if (assignment.document.status === 'submitted') return;
  const document = { ...assignment.document, evaluation: assignment.id, status: 'submitted' as const };
  await room.assignments.put({
    id: assignment.id,
    expected: assignment.revision,
    document,
    key: `${assignment.id}-submitted`,
  });
}
