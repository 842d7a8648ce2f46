import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../../src/tools/bench/spread.ts';

describe('the median', () => {
  it('is the middle of an odd number of values', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the two in the middle of an even number', () => expect(median([4, 1, 3, 10])).toBe(3.5));
  it('of one value is that value', () => expect(median([7])).toBe(7));
  it('orders by size and not by spelling', () => expect(median([10, 9, 100])).toBe(10));
  it('of nothing is not a number', () => expect(median([])).toBeNaN());
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it('has its share of the values at or below it', () => expect(percentile(hundred, 0.95)).toBe(95));
  it('of everything is the greatest', () => expect(percentile(hundred, 1)).toBe(100));
  it('of nothing at all is the smallest', () => expect(percentile(hundred, 0)).toBe(1));
  it('leaves the values in the order they were in', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});
