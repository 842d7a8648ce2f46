import { describe, expect, it } from 'vitest';
import { clausesServing } from '#lib/domain/policy/clauses-serving.ts';
import { factOfPart } from '#lib/domain/policy/fact-of-part.ts';
import { valueFor } from '#lib/domain/policy/value-for.ts';
import { makePack } from '#tests/make/pack.ts';

const pack = makePack();

describe('factOfPart', () => {
  it('finds the fact that plays a part in this company', () => {
    expect(factOfPart(pack, 'refund-limit')?.id).toBe('shop/M2.limit');
  });

  it('finds nothing for a part that nobody fills', () => {
    expect(factOfPart(pack, 'toString')).toBeUndefined();
  });
});

describe('valueFor', () => {
  it('is the value of the tier', () => {
    expect(valueFor(factOfPart(pack, 'refund-limit')!, 'owner')).toEqual({ kind: 'text', text: 'no limit' });
  });

  it('is the common value for a tier that has none', () => {
    expect(valueFor(factOfPart(pack, 'abuse-warnings')!, 'owner')).toEqual({
      kind: 'count',
      amount: 1,
      of: 'warning',
    });
  });
});

describe('clausesServing', () => {
  it('lists the clauses that serve a standard', () => {
    expect(clausesServing(pack.policy, 'verify-identity').map(({ id }) => id)).toEqual(['shop/M3']);
  });

  it('lists none for a standard that nothing serves', () => {
    expect(clausesServing(pack.policy, 'no-such-standard')).toEqual([]);
  });
});
