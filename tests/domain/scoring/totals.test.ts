import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '#lib/domain/scoring/totals.ts';
import { makeCriterion, makeRubric } from '#tests/make/rubric.ts';

const two = makeRubric(
  [
    [makeCriterion({ id: 'a', weight: 3 }), makeCriterion({ id: 'b', weight: 1 })],
    [makeCriterion({ id: 'c', weight: 2 })],
  ],
  {},
  [60, 40],
);

describe('totals', () => {
  it('weighs criteria within their section, and sections within the score', () => {
    // Section 1: (100 × 3 + 50 × 1) / 4 = 87.5; section 2: 25. Score: (87.5 × 60 + 25 × 40) / 100 = 62.5.
    expect(totalsOf(two, { a: 4, b: 2, c: 1 })).toMatchObject({
      sections: [{ score: 87.5 }, { score: 25 }],
      score: 62.5,
    });
  });

  it('gives the weight of a criterion that is N/A to the rest of its section', () => {
    expect(totalsOf(two, { a: null, b: 2, c: 1 })).toMatchObject({
      sections: [{ score: 50 }, { score: 25 }],
      score: 40,
    });
  });

  it('gives the weight of a section that is all N/A to the other sections', () => {
    expect(totalsOf(two, { a: 4, b: 2, c: null })).toMatchObject({
      sections: [{ score: 87.5 }, { score: null }],
      score: 87.5,
    });
  });

  it('is not scored, and neither 0 nor 100, when everything is N/A', () => {
    expect(totalsOf(two, { a: null, b: null, c: null })).toEqual({
      sections: [
        { id: 'section-1', score: null },
        { id: 'section-2', score: null },
      ],
      score: null,
      shares: {},
    });
  });

  it('leaves feedback-only criteria out', () => {
    const rubric = makeRubric([
      [makeCriterion({ id: 'a' }), makeCriterion({ id: 'b', feedbackOnly: true, weight: 0 })],
    ]);
    expect(totalsOf(rubric, { a: 4, b: 0 }).score).toBe(100);
  });

  it('is cut to one decimal and never rounded up to a pass mark', () => {
    const rubric = makeRubric([
      [makeCriterion({ id: 'a', weight: 6997 }), makeCriterion({ id: 'b', weight: 3003 })],
    ]);
    expect(totalsOf(rubric, { a: 4, b: 0 }).score).toBe(69.9);
  });

  it('does not lose a tenth to the noise of fractions', () => {
    const rubric = makeRubric([
      [
        makeCriterion({ id: 'a', weight: 0.7 }),
        makeCriterion({ id: 'b', weight: 0.1 }),
        makeCriterion({ id: 'c', weight: 0.2 }),
      ],
    ]);
    expect(totalsOf(rubric, { a: 4, b: 0, c: 0 }).score).toBe(70);
  });

  it('has shares that add up to one, whatever is N/A', () => {
    const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
    fc.assert(
      fc.property(level, level, level, (a, b, c) => {
        const sum = Object.values(totalsOf(two, { a, b, c }).shares).reduce(
          (total, share) => total + share,
          0,
        );
        expect(sum).toBeCloseTo(a === null && b === null && c === null ? 0 : 1, 10);
      }),
    );
  });

  it('does not depend on the order in which the levels are listed', () => {
    expect(totalsOf(two, { c: 1, b: 2, a: 4 })).toEqual(totalsOf(two, { a: 4, b: 2, c: 1 }));
  });
});
