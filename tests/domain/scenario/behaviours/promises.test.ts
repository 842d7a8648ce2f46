import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Heard } from '#lib/domain/scenario/heard.ts';
import {
  atAnyMoment,
  compiledFor,
  does,
  knownAfter,
  memoryOfPromises,
  playedAfter,
  waits,
} from '#tests/make/behaving.ts';
import { anyTurns } from '#tests/make/heard.ts';
import { makeHeard, scenarioPack } from '#tests/make/scenario.ts';

const compiled = compiledFor(scenarioPack(), atAnyMoment(memoryOfPromises));
const after = (...turns: readonly Heard[]) => playedAfter(compiled, turns);

// Expected by the moment, so that nobody loses patience meanwhile, and understood by no rule.
const talks = makeHeard({ skills: { 'clarifying-question': 'full' } });
const announces = (remedy: 'refund' | 'call-back' | 'collection') =>
  makeHeard({ skills: { 'clarifying-question': 'full' }, promises: [remedy] });
const saysGoodbye = makeHeard({ skills: { 'clarifying-question': 'full', closing: 'full' } });

describe('a promise', () => {
  test('is remembered', () => expect(knownAfter(after(announces('refund'))).promised).toEqual(['refund']));
  test('that the desk cannot carry out is not held against anybody', () =>
    expect(knownAfter(after(announces('collection'))).promised).toEqual([]));
  test('of something that was done before is kept already', () =>
    expect(knownAfter(after(does('refund'), announces('refund'))).promised).toEqual([]));
  test('is settled by the deed', () =>
    expect(knownAfter(after(announces('refund'), does('refund'))).promised).toEqual([]));
  test('is not settled by a deed that came to nothing', () => {
    const failed = { ...does('refund'), success: false };
    expect(knownAfter(after(announces('refund'), failed)).promised).toEqual(['refund']);
  });
});

describe('asking about it', () => {
  test('waits for the next reply', () =>
    expect(after(announces('refund'), talks).said?.rule).toBe('opening.otherwise'));
  test('comes after two replies without the deed', () =>
    expect(after(announces('refund'), talks, talks).said?.rule).toBe('promises.asks-about-refund'));
  test('is in general words where there are none for the very thing', () =>
    expect(after(announces('call-back'), talks, talks).said?.rule).toBe('promises.asks'));
  test('comes with a goodbye', () =>
    expect(after(announces('refund'), saysGoodbye).said?.rule).toBe('promises.asks-about-refund'));
  test('gives time to a promise made in the breath of a goodbye', () =>
    expect(after({ ...saysGoodbye, promises: ['refund'] }).said?.rule).toBe('opening.otherwise'));
  test('comes after five minutes of silence', () =>
    expect(after(announces('refund'), waits(300)).said?.rule).toBe('promises.asks-about-refund'));
  test('does not come after a minute', () =>
    expect(after(announces('refund'), waits(60)).said).toBeUndefined());
  test('is not put off by the same promise again', () =>
    expect(after(announces('refund'), announces('refund'), announces('refund')).said?.rule).toBe(
      'promises.asks-about-refund',
    ));
  test('does not come once it was done', () =>
    expect(after(announces('refund'), talks, does('refund'), talks).said?.rule).toBe('opening.otherwise'));
  test('never takes the place of a rule that understood the reply', () => {
    const acknowledges = makeHeard({ skills: { acknowledgement: 'full' } });
    expect(after(announces('refund'), talks, acknowledges).said?.rule).toBe('opening.when.0');
  });
  test('makes a little angrier', () =>
    expect(after(announces('refund'), talks, talks).moodCauses).toEqual([
      { shift: 1, cause: 'promises.unkept' },
    ]));
  test('turns to doubt when again nothing comes', () => {
    const turns = [announces('refund'), talks, talks, talks, talks];
    expect(after(...turns).said?.rule).toBe('promises.doubts');
  });
  test('comes again with the next promise', () => {
    const kept = [announces('refund'), talks, talks, does('refund'), announces('call-back'), talks, talks];
    expect(after(...kept).said?.rule).toBe('promises.asks');
  });
});

describe('laws', () => {
  const promising = anyTurns.chain((turns) =>
    fc.constantFrom(...turns.map((_, at) => at), 0).map((at) => turns.toSpliced(at, 0, announces('refund'))),
  );

  test('what is remembered stays bounded', () => {
    fc.assert(
      fc.property(promising, (turns) => {
        const { promised, promiseAge } = knownAfter(after(...turns));
        return promised.length <= 5 && promiseAge <= 2;
      }),
    );
  });
  test('nobody asks about what was never promised', () => {
    fc.assert(
      fc.property(anyTurns, (turns) =>
        turns.every((_, at) => {
          const { said } = after(...turns.slice(0, at + 1));
          return said === undefined || !said.rule.startsWith('promises.');
        }),
      ),
      { numRuns: 30 },
    );
  });
});
