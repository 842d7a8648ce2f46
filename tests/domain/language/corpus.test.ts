import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { customerSaid, makeContext } from '#tests/make/context.ts';
import { makePack } from '#tests/make/pack.ts';

/** One labelled message: skills it shows, skills it must not be credited with, and all its faults of manner. */
type Labelled = {
  readonly says: string;
  readonly customer?: string;
  readonly shows: readonly string[];
  readonly lacks: readonly string[];
  readonly faults: readonly string[];
};

const linesOf = (name: string) =>
  readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const messages = linesOf('skills-and-faults.jsonl').map((line): Labelled => JSON.parse(line));
const lookAlikes = linesOf('look-alikes.jsonl').map((line): string => JSON.parse(line).says);

// Judged against a company's facts, which these messages do not have: claims/ has a corpus of its own.
const judgedElsewhere = new Set(['false-claim', 'disclosure']);
const pack = makePack();

function read({ says, customer }: Labelled) {
  const context = makeContext({
    earlier: customer ? [customerSaid(customer)] : [],
    tier: pack.company.tiers[0]!.id,
    verified: true,
  });
  const { skills, faults } = readMessage(says, context, pack);
  return {
    // The messages' figures are not this company's: what they tell is found, true or not.
    skills: skills
      .filter((hit) => !hit.vetoedBy || hit.vetoedBy === 'untrue')
      .map((hit) => hit.skill as string),
    faults: faults
      .filter((hit) => !hit.vetoedBy && !judgedElsewhere.has(hit.fault))
      .map((hit) => hit.fault as string),
  };
}

describe('the labelled messages', () => {
  test('are at least two hundred', () => {
    expect(messages.length).toBeGreaterThanOrEqual(200);
  });

  test.each(messages.map((message) => [message.says, message] as const))(
    '“%s” reads as labelled',
    (_, message) => {
      const { skills, faults } = read(message);
      expect(message.shows.filter((skill) => !skills.includes(skill))).toEqual([]);
      expect(message.lacks.filter((skill) => skills.includes(skill))).toEqual([]);
      expect([...new Set(faults)].sort()).toEqual([...message.faults].sort());
    },
  );
});

describe('messages that only look like faults', () => {
  test.each(lookAlikes)('“%s” accuses nobody', (says) => {
    expect(read({ says, shows: [], lacks: [], faults: [] }).faults).toEqual([]);
  });
});
