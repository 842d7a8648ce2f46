import { describe, expect, it } from 'vitest';
import { compareLayers } from '#lib/domain/review/compare-layers.ts';
import { makeEvaluation, makeScorecard } from '#tests/make/evaluation.ts';
import { makeCriterion, makeRubric } from '#tests/make/rubric.ts';

const rubric = makeRubric([['a', 'b', 'c', 'd'].map((id) => makeCriterion({ id, title: id.toUpperCase() }))]);
const automatic = makeScorecard({ a: 4, b: 1, c: 3, d: null });

describe('the differences to the automatic score', () => {
  it('come widest first', () => {
    const differences = compareLayers(rubric, makeEvaluation('peer', { a: 3, b: 4 }), automatic);
    expect(differences).toEqual([
      { criterion: 'b', title: 'B', automatic: 1, person: 4, difference: 3 },
      { criterion: 'a', title: 'A', automatic: 4, person: 3, difference: 1 },
    ]);
  });
  it('put a level against N/A before all others', () => {
    expect(compareLayers(rubric, makeEvaluation('peer', { a: 0, d: 4 }), automatic)[0]).toMatchObject({
      criterion: 'd',
      difference: null,
    });
  });
  it('leave out what agrees or was not judged', () => {
    expect(compareLayers(rubric, makeEvaluation('peer', { c: 3, d: null }), automatic)).toEqual([]);
  });
});
