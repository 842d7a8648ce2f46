import type { Path, ReadingScenario } from './reading-scenario.ts';
import { readCondition } from './read-condition.ts';
import { readLine } from './read-line.ts';
import type { WrittenLine } from './line-schema.ts';
import type { AbuseMark, Condition, MoodShift, Notice, Rule } from './scenario.ts';

/** A rule as the schema leaves it. */
export type WrittenRule = {
  readonly heard?: unknown;
  readonly otherwise?: true | undefined;
  readonly 'for-example'?: readonly string[] | undefined;
  readonly 'customer-says'?: WrittenLine | undefined;
  readonly 'leads-to'?: string | undefined;
  readonly mood?: string | undefined;
  readonly abuse?: AbuseMark | undefined;
  readonly because?: string | undefined;
};

export type WrittenNotice = Omit<WrittenRule, 'customer-says' | 'leads-to' | 'otherwise' | 'abuse'> & {
  readonly breaks?: string | undefined;
};

/** What stands in for a condition that could not be read: it never holds, and the file has a problem anyway. */
const unread: Condition = { any: [] };

const shifts: Readonly<Record<string, MoodShift>> = {
  'much-calmer': -3,
  calmer: -2,
  'a-little-calmer': -1,
  'a-little-angrier': 1,
  angrier: 2,
  'much-angrier': 3,
};

/** Reads a rule that answers and moves; without `heard` it is the one that takes everything else. */
export function readRule(written: WrittenRule, path: Path, reading: ReadingScenario): Rule {
  const leadsTo = written['leads-to'];
  const says = written['customer-says'];
  if (leadsTo !== undefined) {
    reading.problems.expectKnown(
      'moment',
      leadsTo,
      reading.names.places,
      reading.lineOf([...path, 'leads-to']),
    );
  }
  return {
    ...('heard' in written
      ? { heard: readCondition(written.heard, [...path, 'heard'], reading) ?? unread }
      : {}),
    forExample: written['for-example'] ?? [],
    ...(says === undefined ? {} : { customerSays: readLine(says) }),
    ...(leadsTo === undefined ? {} : { leadsTo }),
    ...(written.abuse === undefined ? {} : { abuse: written.abuse }),
    ...moodAndReason(written),
    line: reading.lineOf(path),
  };
}

/** Reads a rule that only notices. */
export function readNotice(written: WrittenNotice, path: Path, reading: ReadingScenario): Notice {
  const { breaks } = written;
  if (breaks !== undefined) {
    reading.problems.expectKnown(
      'clause',
      breaks,
      [...reading.pack.policy.clauses.keys()],
      reading.lineOf([...path, 'breaks']),
    );
  }
  return {
    heard: readCondition(written.heard, [...path, 'heard'], reading) ?? unread,
    forExample: written['for-example'] ?? [],
    ...(breaks === undefined ? {} : { breaks }),
    ...moodAndReason(written),
    line: reading.lineOf(path),
  };
}

function moodAndReason({ mood, because }: WrittenNotice): {
  readonly mood?: MoodShift;
  readonly because?: string;
} {
  const shift = mood === undefined ? undefined : shifts[mood];
  return { ...(shift === undefined ? {} : { mood: shift }), ...(because === undefined ? {} : { because }) };
}
