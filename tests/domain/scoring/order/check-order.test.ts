import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderRule, TraceItem } from '#lib/domain/rubric/rubric.ts';
import { checkOrder } from '#lib/domain/scoring/order/check-order.ts';
import type { TraceStep } from '#lib/domain/scoring/order/trace.ts';

const a: TraceItem = { skill: 'acknowledgement' };
const b: TraceItem = { does: 'refund' };
const base = { id: 'rule', loses: 1, sameTurn: false };
const trace = (...steps: TraceItem[][]): TraceStep[] =>
  steps.map((items, index) => ({ seq: index * 2, items, settled: [] }));

describe('existence', () => {
  it('holds once the thing happens', () => {
    expect(checkOrder({ ...base, template: 'existence', of: [a] }, trace([], [a])).held).toBe(true);
  });
  it('is broken nowhere in particular when it never happens', () => {
    expect(checkOrder({ ...base, template: 'existence', of: [a] }, trace([b])).broken).toEqual([null]);
  });
});

describe('absence', () => {
  it('is broken at every turn where the thing happens', () => {
    expect(checkOrder({ ...base, template: 'absence', of: [a] }, trace([a], [], [a])).broken).toEqual([0, 4]);
  });
});

describe('precedence', () => {
  const rule: OrderRule = { ...base, template: 'precedence', of: [b], before: [a] };
  it('is broken by the deed that comes first', () => {
    expect(checkOrder(rule, trace([b], [a], [b])).broken).toEqual([0]);
  });
  it('holds where the thing that comes first was settled without a turn of its own', () => {
    expect(checkOrder(rule, [{ seq: 0, items: [b], settled: [a] }]).held).toBe(true);
  });
  it('is broken by the same turn unless that counts', () => {
    expect(checkOrder(rule, trace([a, b])).held).toBe(false);
    expect(checkOrder({ ...rule, sameTurn: true }, trace([a, b])).held).toBe(true);
  });
  it('holds untested when the deed never comes', () => {
    expect(checkOrder(rule, trace([a]))).toEqual({ held: true, activations: [], broken: [] });
  });
});

describe('response', () => {
  const rule: OrderRule = { ...base, template: 'response', of: [a], to: [b], within: 1 };
  it('holds when the answer comes in time', () => {
    expect(checkOrder(rule, trace([a], [b])).held).toBe(true);
  });
  it('is broken when the answer comes too late', () => {
    expect(checkOrder(rule, trace([a], [], [b])).broken).toEqual([0]);
  });
  it('is broken by a debt that is open when the contact ends', () => {
    expect(checkOrder({ ...base, template: 'response', of: [a], to: [b] }, trace([b], [a])).broken).toEqual([
      2,
    ]);
  });
});

describe('not-succession', () => {
  it('is broken by what comes after', () => {
    const rule: OrderRule = { ...base, template: 'not-succession', of: [b], after: [a] };
    expect(checkOrder(rule, trace([b], [a], [], [b])).broken).toEqual([6]);
  });
});

describe('every template', () => {
  const items = [a, b, { fault: 'argument' } as TraceItem];
  const steps = fc.array(fc.uniqueArray(fc.constantFrom(...items)), { maxLength: 8 });
  const sets = fc.uniqueArray(fc.constantFrom(...items), { minLength: 1 });
  const rules = fc.record({
    template: fc.constantFrom('existence', 'absence', 'precedence', 'response', 'not-succession'),
    of: sets,
    other: sets,
    sameTurn: fc.boolean(),
    within: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  });

  it('agrees with its definition written out over all pairs of turns', () => {
    fc.assert(
      fc.property(steps, rules, (contents, plan) => {
        const { template, of, other, sameTurn, within } = plan;
        const partner = { before: other, to: other, after: other, ...(within !== undefined && { within }) };
        const rule = { id: 'rule', loses: 1, sameTurn, template, of, ...partner } as OrderRule;
        expect(checkOrder(rule, trace(...contents)).held).toBe(holdsByDefinition(contents, plan));
      }),
      { numRuns: 2000 },
    );
  });
});

type Plan = {
  template: string;
  of: TraceItem[];
  other: TraceItem[];
  sameTurn: boolean;
  within: number | undefined;
};

/** For all and for some, pair by pair, with no regard to cost. */
function holdsByDefinition(
  contents: TraceItem[][],
  { template, of, other, sameTurn, within }: Plan,
): boolean {
  const has = (index: number, wanted: TraceItem[]) => contents[index]!.some((item) => wanted.includes(item));
  const all = contents.map((_, index) => index);
  const earlier = (i: number, j: number) => j < i || (sameTurn && j === i);
  if (template === 'existence') return all.some((i) => has(i, of));
  if (template === 'absence') return all.every((i) => !has(i, of));
  if (template === 'precedence')
    return all.every((i) => !has(i, of) || all.some((j) => earlier(i, j) && has(j, other)));
  if (template === 'not-succession')
    return all.every((i) => !has(i, of) || all.every((j) => !earlier(i, j) || !has(j, other)));
  return all.every(
    (i) => !has(i, of) || all.some((j) => earlier(j, i) && has(j, other) && j - i <= (within ?? Infinity)),
  );
}
