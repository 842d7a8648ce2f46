import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsFor } from '#lib/domain/policy/holds-for.ts';
import { makePack } from '#tests/make/pack.ts';

const { policy } = makePack();

describe('holdsFor', () => {
  it('holds when nothing is asked', () => {
    expect(holdsFor({}, {}, policy)).toBe(true);
  });

  it('is membership for a list', () => {
    const condition = { 'order.condition': ['faulty', 'damaged'] };
    expect(holdsFor(condition, { 'order.condition': 'damaged' }, policy)).toBe(true);
    expect(holdsFor(condition, { 'order.condition': 'unwanted' }, policy)).toBe(false);
  });

  it('does not hold for a field that the case lacks', () => {
    expect(holdsFor({ 'order.condition': ['faulty'] }, {}, policy)).toBe(false);
  });

  it('is not fooled by what every object has', () => {
    expect(holdsFor({ constructor: { below: 5 } }, {}, policy)).toBe(false);
  });

  it('needs every entry to hold', () => {
    const condition = { a: ['x'], b: { above: 3 } };
    expect(holdsFor(condition, { a: 'x', b: 3 }, policy)).toBe(false);
    expect(holdsFor(condition, { a: 'x', b: 4 }, policy)).toBe(true);
  });

  it('takes a bound from a fact, for the lowest tier where none is given', () => {
    const condition = { 'order.price': { above: 'shop/M2.limit' } };
    expect(holdsFor(condition, { 'order.price': 80 }, policy)).toBe(false);
    expect(holdsFor(condition, { 'order.price': 80.01 }, policy)).toBe(true);
  });

  it('takes the bound of the tier that is given or cited', () => {
    expect(holdsFor({ sum: { above: 'shop/M2.voucher' } }, { sum: 30 }, policy, 'owner')).toBe(false);
    expect(holdsFor({ sum: { above: 'shop/M2.voucher@owner' } }, { sum: 30 }, policy, 'bench')).toBe(false);
  });

  it('is never above what has no limit', () => {
    expect(holdsFor({ sum: { above: 'shop/M2.limit' } }, { sum: 1_000_000 }, policy, 'owner')).toBe(false);
  });

  it('compares durations in days', () => {
    const condition = { age: { above: 'shop/M4.acknowledge', below: 'shop/M1.faulty' } };
    expect(holdsFor(condition, { age: 1 }, policy)).toBe(false);
    expect(holdsFor(condition, { age: 729 }, policy)).toBe(true);
    expect(holdsFor(condition, { age: 730 }, policy)).toBe(false);
  });

  it('never holds above and below the same bound at once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (amount, bound) => {
        expect(holdsFor({ amount: { above: bound, below: bound } }, { amount }, policy)).toBe(false);
      }),
    );
  });
});
