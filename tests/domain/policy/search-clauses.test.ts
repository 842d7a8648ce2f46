import { describe, expect, it } from 'vitest';
import { searchClauses } from '#lib/domain/policy/search-clauses.ts';
import { stemWord } from '#lib/domain/policy/stem-word.ts';
import { harbourHome } from '#tests/make/pack.ts';

const { policy } = harbourHome();
const best = (query: string) => searchClauses(policy, query)[0]?.id;

describe('searchClauses', () => {
  it.each([
    ['faulty', 'refunds/R2'],
    ['R2', 'refunds/R2'],
    ['r7', 'refunds/R7'],
    ['refunds/R6', 'refunds/R6'],
    ['change of mind', 'refunds/R1'],
    ['refund limit', 'refunds/R7'],
    ['goodwill voucher', 'refunds/R6'],
    ['verify identity', 'privacy/V1'],
    ['asks for a manager', 'escalation/E4'],
    ['abuse warning', 'conduct/B3'],
    ['mediation', 'escalation/E6'],
    ['unsubscribe', 'privacy/V3'],
    ['cancelling an order before dispatch', 'orders/O1'],
    ['when does the money arrive back', 'refunds/R3'],
    ['parcel never arrived', 'orders/O3'],
    ['charged twice', 'billing/L1'],
    ['bereavement death', 'service/A5'],
    ['hotline', 'channels/H7'],
    ['spare parts', 'warranty/W4'],
  ])('puts the clause for %j first', (query, id) => {
    expect(best(query)).toBe(id);
  });

  it('finds a word that is still being typed', () => {
    expect(best('warran')).toMatch(/^warranty\//);
  });

  it('finds facts by the words that readers see', () => {
    expect(searchClauses(policy, 'original payment method').map(({ id }) => id)[0]).toBe('refunds/R3');
  });

  it.each(['', '   ', '!?', 'xyzzy'])('finds nothing for %j', (query) => {
    expect(searchClauses(policy, query)).toEqual([]);
  });

  it('ranks the same every time', () => {
    const ids = () => searchClauses(policy, 'customer refund').map(({ id }) => id);
    expect(ids()).toEqual(ids());
  });
});

describe('stemWord', () => {
  it.each([
    [['refund', 'refunds', 'refunded', 'refunding'], 'refund'],
    [['cancel', 'cancels', 'cancelled', 'cancelling'], 'cancel'],
    [['reply', 'replies'], 'repli'],
    [['box', 'boxes'], 'box'],
    [['damage', 'damaged', 'damages', "damage's"], 'damag'],
  ])('brings %j together', (words, stem) => {
    expect(words.map(stemWord)).toEqual(words.map(() => stem));
  });

  it('leaves short words alone', () => {
    expect(['is', 'bed', 'red'].map(stemWord)).toEqual(['is', 'bed', 'red']);
  });
});
