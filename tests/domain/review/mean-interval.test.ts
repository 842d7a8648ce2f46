import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval } from '#lib/domain/review/mean-interval.ts';

describe('the mean of a few scores', () => {
  it('says nothing for no scores and gives no interval for one', () => {
    expect(meanInterval([])).toEqual({ mean: null, interval: null });
    expect(meanInterval([80])).toEqual({ mean: 80, interval: null });
  });

  it('follows the worked example: 70, 80, 90 have mean 80 and ± 4.303 · 10 / √3', () => {
    const { mean, interval } = meanInterval([70, 80, 90]);
    expect(mean).toBe(80);
    expect(interval?.low).toBeCloseTo(80 - 24.843, 2);
    expect(interval?.high).toBe(100);
  });

  it('always holds its mean and stays on the scale', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(scores, (sample) => {
        const { mean, interval } = meanInterval(sample);
        expect(interval!.low).toBeLessThanOrEqual(mean! + 1e-9);
        expect(interval!.high).toBeGreaterThanOrEqual(mean! - 1e-9);
        expect(interval!.low).toBeGreaterThanOrEqual(0);
        expect(interval!.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
