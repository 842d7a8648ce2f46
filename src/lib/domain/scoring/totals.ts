import { topLevel, type Rubric } from '../rubric/rubric.ts';

/** A level for each criterion id; null, or absent, is N/A. */
export type Levels = Readonly<Record<string, number | null>>;

export type SectionTotal = { readonly id: string; readonly score: number | null };
export type Totals = {
  readonly sections: readonly SectionTotal[];
  /** 0 to 100 with one decimal at most, never rounded up; null where nothing applied. */
  readonly score: number | null;
  /** Each criterion's share of the score, 0 to 1; they add up to 1, or are all 0. */
  readonly shares: Readonly<Record<string, number>>;
};

/**
 * Section and total scores (formulae 1 and 2). Criterion % = level / 4 × 100; section % = Σ(% × weight) / Σ weight; score = the same over sections.
 * N/A leaves the denominator: its weight goes to the rest of its section, an all-N/A section's to the other sections. Feedback-only criteria count nowhere.
 */
export function totalsOf(rubric: Rubric, levels: Levels): Totals {
  const shares = sharesOf(rubric, levels);
  const sections = rubric.sections.map((section) => ({
    id: section.id,
    weight: section.weight,
    exact: sectionPercent(section.criteria, levels),
  }));
  const exact = weightedMean(sections.map(({ exact: value, weight }) => ({ value, weight })));
  return {
    sections: sections.map(({ id, exact: value }) => ({ id, score: shown(value) })),
    score: shown(exact),
    shares,
  };
}

function sectionPercent(criteria: Rubric['sections'][number]['criteria'], levels: Levels): number | null {
  const counted = criteria.filter((criterion) => !criterion.feedbackOnly);
  return weightedMean(counted.map(({ id, weight }) => ({ value: percent(levels[id] ?? null), weight })));
}

function percent(level: number | null): number | null {
  return level === null ? null : (level / topLevel) * 100;
}

/** The mean of what applies, by weight; null where nothing does. */
export function weightedMean(
  items: readonly { readonly value: number | null; readonly weight: number }[],
): number | null {
  const applying = items.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const weights = applying.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0
    ? null
    : applying.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
}

function sharesOf(rubric: Rubric, levels: Levels): Readonly<Record<string, number>> {
  const applying = rubric.sections.map((section) => ({
    weight: section.weight,
    criteria: section.criteria.filter(
      (criterion) => !criterion.feedbackOnly && (levels[criterion.id] ?? null) !== null,
    ),
  }));
  const live = applying.filter((section) => section.criteria.length > 0);
  const ofSections = live.reduce((sum, section) => sum + section.weight, 0);
  const shares = live.flatMap((section) => {
    const ofSection = section.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
    return section.criteria.map(
      ({ id, weight }) => [id, (section.weight / ofSections) * (weight / ofSection)] as const,
    );
  });
  return Object.fromEntries(shares);
}

/** One decimal, cut and not rounded: 69.96 does not reach a pass mark of 70. The billionth forgives sums of fractions. */
function shown(value: number | null): number | null {
  return value === null ? null : Math.floor(value * 10 + 1e-7) / 10;
}
