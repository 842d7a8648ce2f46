import type { Evaluation, Layer } from '#lib/domain/review/evaluation.ts';
import type { Scorecard } from '#lib/domain/scoring/scorecard.ts';

/** A submitted evaluation that judges these criteria and says nothing else. */
export function makeEvaluation(
  layer: Layer,
  levels: Readonly<Record<string, number | null>>,
  changes: Partial<Evaluation> = {},
): Evaluation {
  const judgements = Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { level, evidence: [] }]),
  );
  return {
    id: `${layer}-1`,
    contact: 'contact-1',
    layer,
    reviewer: 'noor',
    judgements,
    comment: '',
    clears: [],
    submittedAt: '2050-03-01T10:00:00.000Z',
    ...changes,
  };
}

/** An automatic scorecard with these levels in one section, sure of each unless `confidence` says otherwise. */
export function makeScorecard(
  levels: Readonly<Record<string, number | null>>,
  changes: Partial<Scorecard> = {},
  confidence = 1,
): Scorecard {
  const criteria = Object.entries(levels).map(([id, level]) => ({ id, level, confidence, evidence: [] }));
  return {
    rubric: 'small',
    sections: [{ id: 'section-1', score: null, confidence, criteria }],
    score: null,
    confidence,
    result: 'passed',
    resultBecause: 'scoring.result.reached',
    criticalErrors: [],
    nextTime: null,
    ...changes,
  };
}
