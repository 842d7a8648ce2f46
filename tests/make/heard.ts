import fc from 'fast-check';
import { deskActionIds } from '#lib/domain/desk/desk.ts';
import { faultIds, remedyIds, skillIds } from '#lib/domain/language/reading.ts';
import { nothingHeard, type Heard } from '#lib/domain/scenario/heard.ts';

const facts = ['refunds/R1.window', 'refunds/R2.window'];
const slots = ['order-number', 'what-happened'];

/** Any words that a reader could make something of. */
export const anyWords: fc.Arbitrary<Heard> = fc
  .record({
    skills: fc.dictionary(fc.constantFrom(...skillIds), fc.constantFrom('weak' as const, 'full' as const), {
      maxKeys: 3,
    }),
    faults: fc.uniqueArray(fc.constantFrom(...faultIds), { maxLength: 2 }),
    asks: fc.uniqueArray(fc.constantFrom(...slots), { maxLength: 2 }),
    claims: fc.array(
      fc.record({
        fact: fc.constantFrom(...facts),
        verdict: fc.constantFrom('right' as const, 'wrong' as const, 'misapplied' as const),
      }),
      { maxLength: 1 },
    ),
    offers: fc.uniqueArray(fc.constantFrom(...remedyIds), { maxLength: 1 }),
    refuses: fc.uniqueArray(fc.constantFrom(...remedyIds), { maxLength: 1 }),
    phrases: fc.uniqueArray(fc.constantFrom('send a new one', 'new lid'), { maxLength: 1 }),
  })
  .map((found) => ({ ...nothingHeard, ...found }));

/** Any desk action, done or tried. */
export const anyDeed: fc.Arbitrary<Heard> = fc
  .record({
    kind: fc.constantFrom('did' as const, 'tried' as const),
    action: fc.constantFrom(...deskActionIds),
    success: fc.boolean(),
  })
  .map(({ kind, action, success }) => ({
    ...nothingHeard,
    kind,
    action,
    args: {},
    success: kind === 'did' && success,
  }));

export const anyWait: fc.Arbitrary<Heard> = fc.constant({
  ...nothingHeard,
  kind: 'waited' as const,
  seconds: 60,
});

/** Any run of turns, mostly of words. */
export const anyTurns: fc.Arbitrary<Heard[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anyWords },
    { weight: 2, arbitrary: anyDeed },
    { weight: 1, arbitrary: anyWait },
  ),
  { maxLength: 14 },
);
