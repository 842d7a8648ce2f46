import type { CompanyPack } from '#lib/domain/policy/policy.ts';
import type { Rubric } from '#lib/domain/rubric/rubric.ts';
import type { Scenario } from '#lib/domain/scenario/scenario.ts';
import type { Scored } from '#lib/domain/scoring/scored.ts';

/** A company with two clauses, one of them with a fact: enough to hang evidence on. */
export const smallPack: CompanyPack = {
  company: {
    id: 'corner-shop',
    name: 'Corner Shop',
    brandVoice: 'Plain and kind.',
    currency: 'GBP',
    channels: { chat: { title: 'Chat' } },
    tiers: [
      { id: 'tier-1', title: 'Representative', holds: 'the till' },
      { id: 'tier-2', title: 'Owner', holds: 'the keys' },
    ],
    desk: {},
    parts: {},
  },
  policy: {
    documents: [
      {
        id: 'refunds',
        title: 'Refunds',
        version: '1',
        effective: '2050-01-01',
        owner: 'Owner',
        reviewBy: '2051-01-01',
        introduction: '',
        file: 'policy/refunds.md',
        clauses: [
          {
            id: 'refunds/R1',
            number: 'R1',
            title: 'Returns',
            markdown: '',
            audience: 'both',
            serves: ['be-accurate'],
            facts: ['refunds/R1.window'],
            line: 1,
          },
        ],
      },
    ],
    clauses: new Map([
      [
        'refunds/R1',
        {
          id: 'refunds/R1',
          number: 'R1',
          title: 'Returns',
          markdown: '',
          audience: 'both',
          serves: ['be-accurate'],
          facts: ['refunds/R1.window'],
          line: 1,
        },
      ],
    ]),
    facts: new Map([
      [
        'refunds/R1.window',
        {
          id: 'refunds/R1.window',
          clause: 'refunds/R1',
          value: { kind: 'duration', amount: 30, unit: 'days' },
          about: [],
          perTier: {},
          line: 1,
        },
      ],
    ]),
  },
};

/** A scenario in which an escalation is unnecessary and nothing has to be told; scoring reads little else of it. */
export function makeScoringScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'kettle',
    company: 'corner-shop',
    title: 'The kettle leaks',
    family: 'faulty',
    level: 'beginner',
    channel: 'chat',
    policy: ['refunds/R1'],
    rubric: 'small',
    tier: 'tier-1',
    briefing: 'You are on chat.',
    varies: {},
    caseFields: {},
    privateFields: [],
    customer: {
      name: 'Amina Yusuf',
      mood: 'calm',
      patience: 3,
      wants: 'a new kettle',
      slots: [],
      keepsQuiet: [],
    },
    mustTell: [],
    escalation: { when: 'unnecessary', because: 'refunds/R1' },
    moments: [],
    endings: [],
    otherwise: { forExample: [], line: 1 },
    atAnyMoment: [],
    golden: [],
    file: 'kettle.yaml',
    ...changes,
  };
}

/** What to score with: the small pack, and no scenario unless one is given. */
export function scoredWith(rubric: Rubric, scenario: Scenario | null = null): Scored {
  return { rubric, pack: smallPack, scenario };
}
