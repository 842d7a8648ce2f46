import type { Rubric } from '../rubric/rubric.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Evaluation } from './evaluation.ts';

/** How one person's judgement of a criterion differs from the automatic one. `difference` is the distance in levels; null where one of the two is N/A. */
export type Difference = {
  readonly criterion: string;
  readonly title: string;
  readonly automatic: number | null;
  readonly person: number | null;
  readonly difference: number | null;
};

/**
 * The differences of an evaluation to the automatic score, criterion by criterion, widest first.
 * A level against N/A is a matter of principle and comes before all others; equal widths keep the rubric's order. What agrees or was not judged is left out.
 */
export function compareLayers(rubric: Rubric, evaluation: Evaluation, automatic: Scorecard): Difference[] {
  const levels = new Map(
    automatic.sections.flatMap((section) => section.criteria).map(({ id, level }) => [id, level]),
  );
  const differences = rubric.sections
    .flatMap((section) => section.criteria)
    .flatMap(({ id, title }) => {
      const person = Object.hasOwn(evaluation.judgements, id) ? evaluation.judgements[id]?.level : undefined;
      return person === undefined ? [] : [differenceOf(id, title, levels.get(id) ?? null, person)];
    });
  return differences
    .filter((difference) => width(difference) > 0)
    .sort((left, right) => width(right) - width(left));
}

function differenceOf(
  criterion: string,
  title: string,
  automatic: number | null,
  person: number | null,
): Difference {
  return {
    criterion,
    title,
    automatic,
    person,
    difference: automatic === null || person === null ? null : Math.abs(person - automatic),
  };
}

function width({ automatic, person, difference }: Difference): number {
  if (difference !== null) return difference;
  return automatic === person ? 0 : Number.MAX_SAFE_INTEGER;
}
