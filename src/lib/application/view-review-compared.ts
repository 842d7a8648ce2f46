import { may } from '../domain/people/may.ts';
import type { Person } from '../domain/people/person.ts';
import { NotNow } from '../domain/refusal/refusal.ts';
import type { Evaluation } from '../domain/review/evaluation.ts';
import { compareLayers } from '../domain/review/compare-layers.ts';
import { scoreEvaluation } from '../domain/review/score-evaluation.ts';
import type { Rubric } from '../domain/rubric/rubric.ts';
import type { CriterionScore, Scorecard } from '../domain/scoring/scorecard.ts';
import type { Greenroom } from './greenroom.ts';
import { reachAssignment } from './reach-assignment.ts';
import { contactThing } from './reach-contact.ts';
import { assignmentRows } from './view-reviews-inbox.ts';
import type { ReviewComparedView } from './views/reviews.ts';

/** The reviewer's levels beside the automatic ones, widest difference first. Only after theirs is in. */
export async function viewReviewCompared(
  room: Greenroom,
  person: Person,
  id: string,
): Promise<ReviewComparedView> {
  const { assignment, contact, evaluation } = await reachAssignment(room, person, id);
  const { automatic } = contact.document;
  if (!evaluation?.document.submittedAt || !automatic) throw new NotNow('review.not-submitted');
  const { rubric, scenario } = await room.library.pinned(contact.document.header);
  const { layer, reviewee } = assignment.document;
  const named = layer === 'manager' ? await room.people.get(reviewee) : null;
  const waiting = (await assignmentRows(room, person)).find(({ status }) => status !== 'submitted');
  const debrief = may(person, 'read-debrief', await contactThing(room, contact))
    ? `/contacts/${contact.id}/debrief`
    : null;
  return {
    assignment: id,
    title: scenario.title,
    layer,
    reviewee: named?.document.name ?? null,
    yours: scoreEvaluation(rubric, evaluation.document),
    automatic: { score: automatic.score, result: automatic.result },
    criteria: compared(rubric, evaluation.document, automatic),
    debrief,
    next: waiting?.href ?? null,
  };
}

function compared(
  rubric: Rubric,
  evaluation: Evaluation,
  automatic: Scorecard,
): ReviewComparedView['criteria'] {
  const scores = new Map(
    automatic.sections.flatMap(({ criteria }) => criteria.map((each) => [each.id, each] as const)),
  );
  return compareLayers(rubric, evaluation, automatic).map(({ criterion, title, difference }) => ({
    id: criterion,
    title,
    yours: evaluation.judgements[criterion] ?? null,
    automatic: scores.get(criterion)?.level ?? null,
    automaticBecause: reasons(scores.get(criterion)),
    difference: difference === null ? null : Math.abs(difference),
  }));
}

function reasons(
  scored: CriterionScore | undefined,
): ReviewComparedView['criteria'][number]['automaticBecause'] {
  return (scored?.evidence ?? []).map(({ quote, what, rule, effect }) => ({ quote, what, rule, effect }));
}
