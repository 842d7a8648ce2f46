import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playTurn, openPlay } from '#lib/domain/scenario/play-turn.ts';
import { readSnapshot, stepMachine, stepSnapshot } from '#lib/domain/scenario/step-machine.ts';
import { stepPlainly } from '#lib/domain/scenario/step-plainly.ts';
import { anyTurns } from '#tests/make/heard.ts';
import { makeCompiled } from '#tests/make/scenario.ts';

const compiled = makeCompiled();
const opened = openPlay(compiled, 'usual').snapshot;
const events = ['notice', ...compiled.interrupts, 'move', 'answer', ...compiled.interjections, 'otherwise'];

test('the machine is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(compiled.config))).toEqual(compiled.config);
});

test('regions are kept in the machine’s order', () => {
  expect(Object.keys(readSnapshot(opened).value)).toEqual(Object.keys(compiled.config.states));
});

test('stepping from text agrees with stepping from what was never text', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      let text = opened;
      let snapshot = readSnapshot(opened);
      for (const heard of turns) {
        for (const type of events) {
          text = stepMachine(compiled, text, { type, heard }).snapshot;
          snapshot = stepSnapshot(compiled, snapshot, { type, heard }).snapshot;
        }
      }
      expect(readSnapshot(text)).toEqual(snapshot);
    }),
    { numRuns: 50 },
  );
});

test('a snapshot whose keys were sorted by a database plays on as if they had not been', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      let kept = opened;
      let sorted = opened;
      for (const heard of turns) {
        kept = playTurn(compiled, kept, heard).snapshot;
        sorted = playTurn(compiled, sortKeys(sorted), heard).snapshot;
      }
      expect(sorted).toBe(kept);
    }),
    { numRuns: 50 },
  );
});

test('a scenario compiled from its own JSON plays the same contact', () => {
  const again = {
    ...compiled,
    config: JSON.parse(JSON.stringify(compiled.config)) as typeof compiled.config,
  };
  fc.assert(
    fc.property(anyTurns, (turns) => {
      let one = opened;
      let other = opened;
      for (const heard of turns) {
        one = playTurn(compiled, one, heard).snapshot;
        other = playTurn(again, other, heard).snapshot;
      }
      expect(other).toBe(one);
    }),
    { numRuns: 50 },
  );
});

test('the plain reducer and XState agree on every step of random turns', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      let snapshot = readSnapshot(opened);
      for (const heard of turns) {
        for (const type of events) {
          const step = stepSnapshot(compiled, snapshot, { type, heard });
          expect(stepPlainly(compiled.config, snapshot, { type, heard })).toEqual(step);
          snapshot = step.snapshot;
        }
      }
    }),
    { numRuns: 100 },
  );
});

function sortKeys(text: string): string {
  const sorted = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
  };
  return JSON.stringify(sorted(JSON.parse(text)));
}
