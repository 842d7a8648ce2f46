import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, sameDuration } from '#lib/domain/language/claims/same-amount.ts';
import type { Quantity } from '#lib/domain/language/claims/quantity.ts';
import type { DurationUnit } from '#lib/domain/policy/policy.ts';

type Amount = [number, DurationUnit];

const quantity = (low: number, high: number, changes: Partial<Quantity> = {}): Quantity => ({
  kind: 'duration',
  unit: 'working-days',
  low,
  high,
  start: 0,
  end: 1,
  quote: 'x',
  approximate: false,
  corrected: false,
  ...changes,
});
const fiveWorkingDays = { kind: 'duration', amount: 5, unit: 'working-days' } as const;

describe('sameDuration', () => {
  it.each<[Amount, Amount]>([
    [
      [48, 'hours'],
      [2, 'days'],
    ],
    [
      [14, 'days'],
      [2, 'weeks'],
    ],
    [
      [1, 'months'],
      [30, 'days'],
    ],
    [
      [12, 'months'],
      [1, 'years'],
    ],
    [
      [365, 'days'],
      [12, 'months'],
    ],
    [
      [7, 'days'],
      [5, 'working-days'],
    ],
    [
      [5, 'days'],
      [5, 'working-days'],
    ],
    [
      [48, 'hours'],
      [2, 'working-days'],
    ],
    [
      [90, 'minutes'],
      [1.5, 'hours'],
    ],
  ])('takes %j and %j for the same', ([a, unitA], [b, unitB]) => {
    expect(sameDuration(a, unitA, b, unitB)).toBe(true);
  });

  it.each<[Amount, Amount]>([
    [
      [28, 'days'],
      [30, 'days'],
    ],
    [
      [4, 'weeks'],
      [30, 'days'],
    ],
    [
      [30, 'working-days'],
      [30, 'days'],
    ],
    [
      [14, 'days'],
      [5, 'working-days'],
    ],
    [
      [3, 'days'],
      [5, 'working-days'],
    ],
    [
      [6, 'months'],
      [1, 'years'],
    ],
    [
      [24, 'hours'],
      [2, 'days'],
    ],
  ])('tells %j from %j', ([a, unitA], [b, unitB]) => {
    expect(sameDuration(a, unitA, b, unitB)).toBe(false);
  });

  it('finds every duration the same as itself', () => {
    const units = fc.constantFrom<DurationUnit>(
      'minutes',
      'hours',
      'days',
      'working-days',
      'weeks',
      'months',
      'years',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), units, (n, unit) => sameDuration(n, unit, n, unit)),
    );
  });
});

describe('agrees', () => {
  it('accepts a range that ends at the value', () => {
    expect(agrees(quantity(3, 5), fiveWorkingDays)).toBe(true);
  });

  it('accepts a range around the value that is no wider than it', () => {
    expect(agrees(quantity(5, 7), fiveWorkingDays)).toBe(true);
  });

  it('refuses a range that contains the value and says nothing', () => {
    expect(agrees(quantity(1, 30), fiveWorkingDays)).toBe(false);
  });

  it('refuses a range that ends before the value', () => {
    expect(agrees(quantity(2, 3), fiveWorkingDays)).toBe(false);
  });

  it('accepts "at least" anything below the value', () => {
    expect(agrees(quantity(3, 3, { bound: 'at-least' }), fiveWorkingDays)).toBe(true);
  });

  it('refuses an amount in another currency', () => {
    expect(
      agrees(quantity(20, 20, { kind: 'money', currency: 'USD' }), {
        kind: 'money',
        amount: 20,
        currency: 'GBP',
      }),
    ).toBe(false);
  });

  it('compares nothing with words', () => {
    expect(agrees(quantity(5, 5), { kind: 'text', text: 'no limit' })).toBeUndefined();
  });
});
