import type { Rubric } from '../rubric/rubric.ts';
import type { Result } from '../scoring/scorecard.ts';
import { totalsOf, type SectionTotal } from '../scoring/totals.ts';
import type { Evaluation } from './evaluation.ts';

export type EvaluationScore = {
  readonly score: number | null;
  readonly result: Result;
  readonly sections: readonly SectionTotal[];
};

/** What one person's levels add up to on their own, by formulae 1 and 2. Critical errors are the official result's matter and not part of it. */
export function scoreEvaluation(rubric: Rubric, { judgements }: Evaluation): EvaluationScore {
  const levels = Object.fromEntries(
    Object.entries(judgements).map(([criterion, { level }]) => [criterion, level]),
  );
  const { score, sections } = totalsOf(rubric, levels);
  if (score === null) return { score, sections, result: 'not-scored' };
  return { score, sections, result: score >= rubric.passMark ? 'passed' : 'failed' };
}
