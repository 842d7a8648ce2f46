import type { Earning } from '../rubric/rubric.ts';
import type { Earned } from './earned.ts';
import type { Draft } from './evidence.ts';
import type { Due } from './expectations.ts';
import type { Gathered } from './gather-contact.ts';

type ExpectedEarning = Extract<Earning, { kind: 'expected' }>;

/** Credits the share of the moments' expectations that were met; a weak skill meets one by half. */
export function earnByExpectations(earning: ExpectedEarning, { dues }: Gathered): Earned {
  const wanted = dues.filter((due) => earning.of.includes(due.kind));
  if (wanted.length === 0) return { attainable: null, drafts: [] };
  const each = earning.levels / wanted.length;
  return { attainable: earning.levels, drafts: wanted.map((due) => draftOf(due, each)) };
}

function draftOf(due: Due, each: number): Draft {
  const { met } = due;
  if (met === null) {
    const because = 'scoring.expected-here';
    return {
      seq: due.seq,
      span: null,
      quote: '',
      effect: 'missing',
      what: due.what,
      rule: `expects.${due.kind}`,
      because,
      levels: 0,
      couldLevels: each,
    };
  }
  const { seq, span, quote, strength, rule } = met;
  const levels = strength === 'full' ? each : each / 2;
  return { seq, span, quote, effect: 'earned', what: due.what, strength, rule, levels };
}
