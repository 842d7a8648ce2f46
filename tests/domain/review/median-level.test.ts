import { describe, expect, it } from 'vitest';
import { medianLevel } from '#lib/domain/review/median-level.ts';

describe('the median of several levels', () => {
  it.each([
    ['the middle one of three', [4, 1, 3], 3],
    ['the mean of the middle two of four, never rounded up', [1, 2, 3, 4], 2.5],
    ['the level itself of one', [2], 2],
    ['N/A when most say so', [null, null, 4], null],
    ['the levels given when half say N/A', [null, 4], 4],
  ])('is %s', (_title, levels, expected) => {
    expect(medianLevel(levels)).toBe(expected);
  });

  it('is nothing when nobody has judged', () => {
    expect(medianLevel([])).toBeUndefined();
  });
});
