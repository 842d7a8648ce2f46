import { describe, expect, it } from 'vitest';
import { limitTries } from '#lib/server/limit-tries.ts';
import { hasSentence, sentence } from '#lib/text/sentences.ts';
import { openLimits } from '#lib/server/limits.ts';
import { makeClock } from '#tests/make/clock.ts';

const rule = { allowed: 2, minutes: 15, refusal: 'sign-in.too-many-tries' };
const limited = () => {
  const clock = makeClock();
  return { clock, limit: limitTries(clock, rule) };
};
const refusalOf = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
};

describe('Tries', () => {
  it('beyond those allowed are refused, and the refusal says how long to wait', () => {
    const { clock, limit } = limited();
    limit.take('a');
    clock.pass(4);
    limit.take('a');
    expect(refusalOf(() => limit.take('a'))).toMatchObject({
      name: 'TooSoon',
      values: { wait: '11 minutes' },
    });
  });

  it('are told to wait long enough: whoever waits is let through', () => {
    const { clock, limit } = limited();
    limit.take('a');
    limit.take('a');
    clock.pass(14.5);
    expect(refusalOf(() => limit.take('a'))).toMatchObject({ values: { wait: '1 minute' } });
    clock.pass(1);
    expect(refusalOf(() => limit.take('a'))).toBeNull();
  });

  it('of one name do not count for another', () => {
    const { limit } = limited();
    limit.take('a');
    limit.take('a');
    expect(refusalOf(() => limit.take('b'))).toBeNull();
  });

  it('that did no harm are given back', () => {
    const { limit } = limited();
    limit.take('a');
    limit.take('a');
    limit.forget('a');
    expect(refusalOf(() => limit.take('a'))).toBeNull();
  });
});

describe('Every limit', () => {
  it.each(Object.entries(openLimits(makeClock())))(
    '%s has a sentence that says when to try again',
    (_, limit) => {
      let refusal: unknown = null;
      for (let n = 0; refusal === null && n < 1000; n += 1) refusal = refusalOf(() => limit.take('a'));
      const { key, values } = refusal as { key: string; values: Record<string, string> };
      expect(hasSentence(key)).toBe(true);
      expect(sentence({ key, with: values })).toContain(`Try again in ${values['wait']}.`);
    },
  );
});
