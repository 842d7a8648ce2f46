import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Heard } from '#lib/domain/scenario/heard.ts';
import {
  atAnyMoment,
  clock,
  compiledFor,
  does,
  knownAfter,
  playedAfter,
  punctualPack,
  waits,
} from '#tests/make/behaving.ts';
import { makeHeard } from '#tests/make/scenario.ts';

const pack = punctualPack();
const compiled = compiledFor(pack, atAnyMoment(clock));
const after = (...turns: readonly Heard[]) => playedAfter(compiled, turns);
const asks = makeHeard({ skills: { 'clarifying-question': 'full' } });

describe('the time for a reply', () => {
  test('that is kept draws no remark', () => expect(after(waits(119)).said).toBeUndefined());
  test('that has passed draws one', () => expect(after(waits(120)).said?.rule).toBe('clocks.remarks'));
  test('adds up over several waits', () =>
    expect(after(waits(70), waits(70)).said?.rule).toBe('clocks.remarks'));
  test('that has passed makes a little angrier', () =>
    expect(after(waits(120)).moodCauses).toEqual([{ shift: 1, cause: 'clocks.kept-waiting' }]));
  test('that has passed twice over is pressed', () =>
    expect(after(waits(120), waits(120)).said?.rule).toBe('clocks.presses'));
  test('is remarked on once in between', () => expect(after(waits(120), waits(60)).said).toBeUndefined());
  test('is pressed once', () => expect(after(waits(120), waits(120), waits(600)).said).toBeUndefined());
  test('starts anew with every reply', () =>
    expect(after(waits(100), asks, waits(100)).said).toBeUndefined());
  test('that passes after a reply is remarked on again', () =>
    expect(after(waits(120), asks, waits(120)).said?.rule).toBe('clocks.remarks'));
  test('does not start anew with a desk action', () =>
    expect(after(waits(100), does('look-up'), waits(20)).said?.rule).toBe('clocks.remarks'));
  test('leaves the conversation where it was', () => expect(after(waits(500)).momentAfter).toBe('opening'));
});

describe('the channel', () => {
  test('with a time of its own goes by that', () => {
    const byPhone = compiledFor(pack, `channel: phone\n${atAnyMoment(clock)}`);
    const said = [3600, 24 * 3600].map((seconds) => playedAfter(byPhone, [waits(seconds)]).said?.rule);
    expect(said).toEqual([undefined, 'clocks.remarks']);
  });
});

describe('laws', () => {
  const anyWaits = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 400_000 }).map(waits),
      fc.constant(asks),
      fc.constant(does('look-up')),
    ),
    { maxLength: 15 },
  );

  test('the time remembered stays bounded', () => {
    fc.assert(fc.property(anyWaits, (turns) => knownAfter(after(...turns)).waited <= 7 * 24 * 3600));
  });
  test('between two replies there are no more than two remarks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }).map(waits), { maxLength: 15 }), (turns) => {
        const remarks = turns.flatMap((_, at) => after(...turns.slice(0, at + 1)).said ?? []);
        return remarks.length <= 2;
      }),
      { numRuns: 40 },
    );
  });
});
