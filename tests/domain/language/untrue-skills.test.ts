import { describe, expect, test } from 'vitest';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { makeContext, makeOrder } from '#tests/make/context.ts';
import { harbourHome } from '#tests/make/pack.ts';

const context = makeContext({ caseFields: makeOrder('faulty', 33), verified: true });
const counted = (says: string) =>
  readMessage(says, context, harbourHome())
    .skills.filter((hit) => !hit.vetoedBy)
    .map((hit) => hit.skill);

describe('a sentence that tells something the policy contradicts', () => {
  test('says no next step', () => {
    expect(counted('The refund takes about 10 working days.')).not.toContain('next-step');
  });

  test('explains nothing', () => {
    expect(counted('The refund takes about 10 working days.')).not.toContain('explanation');
  });

  test('leaves the true sentence beside it alone', () => {
    expect(counted("The refund takes 10 working days. I'll call you tomorrow at noon.")).toContain(
      'next-step',
    );
  });

  test('counts where it is true', () => {
    expect(counted('The refund takes 5 working days.')).toContain('next-step');
  });
});
