import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '#lib/domain/scenario/hold-condition.ts';
import { implies } from '#lib/domain/scenario/imply-condition.ts';
import type { MachineContext } from '#lib/domain/scenario/machine-config.ts';
import type { Condition } from '#lib/domain/scenario/scenario.ts';
import { anyDeed, anyWords } from '#tests/make/heard.ts';
import { makeCompiled, makeHeard } from '#tests/make/scenario.ts';

const start: MachineContext = makeCompiled().config.context;
const context = (changes: Partial<MachineContext> = {}): MachineContext => ({ ...start, ...changes });

const anyLeaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { skill: 'apology' },
  { skill: 'apology', strength: 'full' },
  { fault: 'rudeness' },
  { asks: 'order-number' },
  { says: { fact: 'refunds/R1.window' } },
  { says: { fact: 'refunds/R1.window', verdict: 'wrong' } },
  { offers: 'refund' },
  { refuses: 'refund' },
  { words: ['new lid'] },
  { words: ['new lid', 'send a new one'] },
  { does: 'refund' },
  { does: 'refund', success: true },
  { tries: 'refund' },
  { moodAtLeast: 'annoyed' },
  { moodAtLeast: 'furious' },
  { moodAtMost: 'calm' },
  { told: 'order-number' },
  { verified: true },
  { abuseAtLeast: 'insults' },
  { abuseAtLeast: 'threatens' },
  { warned: 1 },
  { warned: 2 },
  { letPass: 1 },
  { letPass: 3 },
  { mayEnd: { insults: 1, threats: 0 } },
  { promised: 'refund' },
  { intensity: 'strong' },
  { turn: 'words' },
  { turnWarned: 'heeded' },
);

const { anyCondition } = fc.letrec<{ anyCondition: Condition }>((tie) => ({
  anyCondition: fc.oneof(
    { depthSize: 'small' },
    anyLeaf,
    fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('anyCondition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('anyCondition').map((not) => ({ not })),
  ),
}));

const anyContext = fc
  .record({
    mood: fc.integer({ min: 0, max: 7 }),
    verified: fc.boolean(),
    told: fc.subarray(['order-number']),
    abuse: fc.integer({ min: 0, max: 3 }),
    warnings: fc.integer({ min: 0, max: 5 }),
    letPass: fc.integer({ min: 0, max: 5 }),
    promised: fc.subarray(['refund' as const]),
    intensity: fc.constantFrom('gentle' as const, 'usual' as const, 'strong' as const),
  })
  .map((known) => context(known));

const anyHeard = fc.oneof(anyWords, anyDeed);

describe('what was said', () => {
  test('a skill is heard at any strength', () => {
    expect(holds({ skill: 'apology' }, makeHeard({ skills: { apology: 'weak' } }), context())).toBe(true);
  });
  test('a full skill is not heard in a stock phrase', () => {
    expect(
      holds({ skill: 'apology', strength: 'full' }, makeHeard({ skills: { apology: 'weak' } }), context()),
    ).toBe(false);
  });
  test('a claim is heard with the verdict it has', () => {
    const heard = makeHeard({ claims: [{ fact: 'refunds/R1.window', verdict: 'wrong' }] });
    expect(holds({ says: { fact: 'refunds/R1.window', verdict: 'right' } }, heard, context())).toBe(false);
  });
  test('one of several phrases is enough', () => {
    expect(holds({ words: ['new lid', 'other lid'] }, makeHeard({ phrases: ['other lid'] }), context())).toBe(
      true,
    );
  });
});

describe('what was done', () => {
  const refund = makeHeard({ kind: 'did', action: 'refund', args: { amount: '40' }, success: true });

  test('an action is heard with the arguments that matter', () => {
    expect(holds({ does: 'refund', args: { amount: '40' } }, refund, context())).toBe(true);
  });
  test('another argument is not', () => {
    expect(holds({ does: 'refund', args: { amount: '50' } }, refund, context())).toBe(false);
  });
  test('what was beyond authority was tried and not done', () => {
    const tried = makeHeard({ kind: 'tried', action: 'refund' });
    expect([
      holds({ tries: 'refund' }, tried, context()),
      holds({ does: 'refund' }, tried, context()),
    ]).toEqual([true, false]);
  });
});

describe('what is known so far', () => {
  test('at-least angry begins at four points', () => {
    const atLeastAngry: Condition = { moodAtLeast: 'angry' };
    expect([3, 4].map((mood) => holds(atLeastAngry, makeHeard(), context({ mood })))).toEqual([false, true]);
  });
  test('at-most annoyed ends at three points', () => {
    const atMostAnnoyed: Condition = { moodAtMost: 'annoyed' };
    expect([3, 4].map((mood) => holds(atMostAnnoyed, makeHeard(), context({ mood })))).toEqual([true, false]);
  });
  test('a condition of another version is refused and not taken for false', () => {
    expect(() => holds({ weather: 'fair' } as never, makeHeard(), context())).toThrow('No such condition');
  });
});

describe('laws', () => {
  test('not turns every answer round', () => {
    fc.assert(
      fc.property(
        anyCondition,
        anyHeard,
        anyContext,
        (not, heard, known) => holds({ not }, heard, known) !== holds(not, heard, known),
      ),
    );
  });
  test('a condition means the same after a round trip through text', () => {
    fc.assert(
      fc.property(anyCondition, anyHeard, anyContext, (condition, heard, known) => {
        const sent = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
        return holds(sent(condition), sent(heard), sent(known)) === holds(condition, heard, known);
      }),
    );
  });
  test('what is said to follow does follow', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, anyHeard, anyContext, (first, second, heard, known) => {
        fc.pre(implies(first, second));
        return !holds(first, heard, known) || holds(second, heard, known);
      }),
      { numRuns: 200, maxSkipsPerRun: 1000 },
    );
  });
});
