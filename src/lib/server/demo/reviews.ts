import type { Judged } from '../../domain/review/check-judgements.ts';

/** A review of the demo's past: how its author saw each criterion, starting from what the machine saw, as people of course do not. */
export type DemoReview = {
  readonly by: string;
  readonly of: string;
  readonly daysAgo: number;
  readonly comment: string;
  readonly judge: (criterion: string, machine: number | null) => Judged;
};

const notTested = 'It did not come up in this conversation.';

function judged(level: number | null, comment = ''): Judged {
  return { level, reason: level === null ? notTested : '', comment, evidence: [] };
}

/** Mei is a little kinder than the machine and says why; Ruth a little stricter on what the customer was told. */
export const demoReviews: readonly DemoReview[] = [
  {
    by: 'mei-tanaka',
    of: 'jonas-lindqvist',
    daysAgo: 7,
    comment:
      'You stayed calm the whole way and the apology sounded meant. Say the day the money arrives before they have to ask.',
    judge: (_criterion, machine) => judged(machine === null ? null : Math.max(Math.round(machine), 2)),
  },
  {
    by: 'ruth-adeyemi',
    of: 'jonas-lindqvist',
    daysAgo: 6,
    comment:
      'Good recovery after a slow start. Next time open with what happened to the customer, then look things up.',
    judge: (_criterion, machine) => judged(machine === null ? null : Math.floor(machine)),
  },
];
