import { describe, expect, test } from 'vitest';
import type { Reading } from '#lib/domain/language/reading.ts';
import { hear } from '#lib/domain/scenario/hear.ts';

const span = { start: 0, end: 5, quote: 'Sorry', rule: 'APO-1' };
const reading: Reading = {
  assessable: true,
  skills: [],
  faults: [],
  claims: [],
  proposals: [],
  asks: [],
  stems: [],
  politeness: 0.5,
  hostility: 0,
  understood: 1,
};
const words = (found: Partial<Reading>, text = 'Sorry.', phrases: readonly string[] = []) =>
  hear({ kind: 'words', text, reading: { ...reading, ...found } }, phrases);

describe('words', () => {
  test('a vetoed skill is not heard', () => {
    expect(
      words({ skills: [{ ...span, skill: 'apology', strength: 'full', vetoedBy: 'quoted' }] }).skills,
    ).toEqual({});
  });
  test('of two hits the stronger counts, whichever came first', () => {
    const full = { ...span, skill: 'apology' as const, strength: 'full' as const };
    const weak = { ...full, strength: 'weak' as const };
    expect([words({ skills: [full, weak] }).skills, words({ skills: [weak, full] }).skills]).toEqual([
      { apology: 'full' },
      { apology: 'full' },
    ]);
  });
  test('a vetoed fault is not heard', () => {
    expect(
      words({ faults: [{ ...span, fault: 'rudeness', severity: 'minor', vetoedBy: 'reported' }] }).faults,
    ).toEqual([]);
  });
  test('only what is announced or said to be done is promised', () => {
    const says = (stance: 'offered' | 'announced' | 'done' | 'refused') =>
      words({ proposals: [{ ...span, remedy: 'refund', stance }] }).promises;
    expect([says('offered'), says('announced'), says('done'), says('refused')]).toEqual([
      [],
      ['refund'],
      ['refund'],
      [],
    ]);
  });
  test('an announced remedy is offered and a refused one is refused', () => {
    const proposals = [
      { ...span, remedy: 'refund' as const, stance: 'refused' as const },
      { ...span, remedy: 'replacement' as const, stance: 'announced' as const },
    ];
    expect(words({ proposals })).toMatchObject({ offers: ['replacement'], refuses: ['refund'] });
  });
  test('a phrase is heard in other forms of its words', () => {
    expect(words({}, 'I am sending you a new one today.', ['send a new one', 'new lid']).phrases).toEqual([
      'send a new one',
    ]);
  });
});

test('a desk action is heard with its arguments and success', () => {
  const move = {
    kind: 'did' as const,
    action: 'refund' as const,
    args: { amount: '40' },
    success: true,
    against: [],
  };
  expect(hear(move, [])).toMatchObject({
    kind: 'did',
    action: 'refund',
    args: { amount: '40' },
    success: true,
  });
});

test('what was beyond authority is heard as tried', () => {
  const move = { kind: 'tried' as const, action: 'refund' as const, args: {}, fact: 'refunds/R7.limit' };
  expect(hear(move, [])).toMatchObject({ kind: 'tried', action: 'refund' });
});
