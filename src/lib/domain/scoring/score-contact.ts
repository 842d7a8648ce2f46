import type { ReplayedContact } from '../contact/replayed-contact.ts';
import { topLevel, type Rubric } from '../rubric/rubric.ts';
import { confidenceOf } from './confidence.ts';
import { criticalErrorsOf } from './critical-errors.ts';
import { decideResult } from './decide-result.ts';
import { gatherContact, type Gathered } from './gather-contact.ts';
import { judgeCriterion, type Judged } from './judge-criterion.ts';
import { nextTimeOf } from './next-time.ts';
import type { Scored } from './scored.ts';
import type { CriterionScore, Evidence, Scorecard } from './scorecard.ts';
import { totalsOf, weightedMean, type Totals } from './totals.ts';

/** Scores one contact: a pure function of rubric, policy, scenario and what happened. Never throws on a checked rubric. */
export function scoreContact(scored: Scored, contact: ReplayedContact): Scorecard {
  const { rubric } = scored;
  const gathered = gatherContact(scored, contact);
  const judged = rubric.sections
    .flatMap((section) => section.criteria)
    .map((criterion) => judgeCriterion(criterion, gathered));
  const levels = Object.fromEntries(judged.map(({ criterion, level }) => [criterion.id, level]));
  const confidences = Object.fromEntries(
    judged.map((one) => [one.criterion.id, confidenceOf(one, gathered)]),
  );
  const totals = totalsOf(rubric, levels);
  const unreadable = unreadableShare(gathered);
  const criticalErrors = criticalErrorsOf(rubric, gathered);
  const { result, because } = decideResult({
    rubric,
    levels,
    confidences,
    score: totals.score,
    criticalErrors: criticalErrors.length,
    unreadable,
    stopped: contact.ended?.by === 'stopped',
    failedEnding: contact.ended?.ending?.kind === 'failed',
  });
  return {
    rubric: rubric.id,
    sections: sectionsOf(rubric, judged, totals, confidences),
    score: totals.score,
    confidence: overall(
      Object.entries(totals.shares).map(([id, weight]) => ({ value: confidences[id] ?? 1, weight })),
    ),
    result,
    resultBecause: because,
    unreadable,
    criticalErrors,
    nextTime: nextTimeOf(judged, totals.shares),
  };
}

type Confidences = Readonly<Record<string, number>>;

function sectionsOf(
  rubric: Rubric,
  judged: readonly Judged[],
  totals: Totals,
  confidences: Confidences,
): Scorecard['sections'] {
  return rubric.sections.map((section, index) => {
    const criteria = judged.filter(({ criterion }) => section.criteria.includes(criterion));
    const weights = criteria.map(({ criterion: { id } }) => ({
      value: confidences[id] ?? 1,
      weight: totals.shares[id] ?? 0,
    }));
    return {
      id: section.id,
      score: totals.sections[index]?.score ?? null,
      confidence: overall(weights),
      criteria: criteria.map((one) =>
        criterionScore(one, totals.shares[one.criterion.id] ?? 0, confidences[one.criterion.id] ?? 1),
      ),
    };
  });
}

function criterionScore(
  { criterion, level, startsAt, because, drafts }: Judged,
  share: number,
  confidence: number,
): CriterionScore {
  if (level === null)
    return {
      id: criterion.id,
      level,
      ...(because && { notApplicableBecause: because }),
      share: 0,
      confidence: 1,
      evidence: [],
    };
  return {
    id: criterion.id,
    level,
    startsAt,
    share,
    confidence,
    evidence: drafts.map((draft, index) => evidenceOf(draft, `${criterion.id}.${index + 1}`, share)),
  };
}

/** A level is worth its criterion's share of a hundred points, a quarter of it each. */
function evidenceOf(
  { levels, couldLevels, ...draft }: Judged['drafts'][number],
  id: string,
  share: number,
): Evidence {
  const points = (amount: number) => Math.round(((amount * share * 100) / topLevel) * 100) / 100 || 0;
  return {
    id,
    ...draft,
    points: points(levels),
    ...(couldLevels !== undefined && { couldEarn: points(couldLevels) }),
  };
}

function unreadableShare({ replies }: Gathered): number {
  return replies.length === 0
    ? 0
    : replies.filter(({ move }) => !move.reading.assessable).length / replies.length;
}

function overall(weights: readonly { readonly value: number; readonly weight: number }[]): number {
  return Math.round((weightedMean(weights) ?? 1) * 100) / 100;
}
