import { remedyIds, skillIds, type SkillId } from '../language/reading.ts';
import type { Path, ReadingScenario } from './reading-scenario.ts';
import { actionsOf } from './actions-of.ts';
import { readLine } from './read-line.ts';
import { readNotice, readRule } from './read-rules.ts';
import { suggestion } from './scenario-problems.ts';
import type { Ending, Expectation, Moment } from './scenario.ts';
import type { Written } from './written-scenario.ts';

type WrittenPlace = Written['moments'][string];
type WrittenEnding = Extract<WrittenPlace, { ending: string }>;
type WrittenMoment = Exclude<WrittenPlace, WrittenEnding>;

/** Reads the places of the conversation: moments in file order, and endings. */
export function readMoments(
  written: Written['moments'],
  reading: ReadingScenario,
): { moments: readonly Moment[]; endings: readonly Ending[] } {
  const moments: Moment[] = [];
  const endings: Ending[] = [];
  for (const [id, place] of Object.entries(written)) {
    if ('ending' in place) endings.push(readEnding(id, place, reading));
    else moments.push(readMoment(id, place, reading));
  }
  return { moments, endings };
}

function readMoment(id: string, written: WrittenMoment, reading: ReadingScenario): Moment {
  const path: Path = ['moments', id];
  const says = written['customer-says'];
  const rules = written.when.map((rule, at) => readRule(rule, [...path, 'when', at], reading));
  const taken = written.when.findIndex((rule) => 'otherwise' in rule);
  const otherwise = rules[taken];
  if (taken >= 0 && taken < rules.length - 1) {
    const message = `"${id}" has a rule after "otherwise", which takes everything: it is never asked.`;
    reading.problems.report(
      rules[taken + 1]!.line,
      'rule-after-otherwise',
      message,
      'Move "otherwise" to the end of the list.',
    );
  }
  return {
    id,
    ...(says === undefined ? {} : { customerSays: readLine(says) }),
    expects: readExpectations(written.expects ?? [], [...path, 'expects'], reading),
    ...(written.hint === undefined ? {} : { hint: written.hint }),
    ...(written.debrief === undefined ? {} : { debrief: written.debrief }),
    notices: (written.notices ?? []).map((notice, at) =>
      readNotice(notice, [...path, 'notices', at], reading),
    ),
    when: rules.filter((_, at) => !('otherwise' in written.when[at]!)),
    ...(otherwise === undefined ? {} : { otherwise }),
    line: reading.lineOf(path),
  };
}

function readEnding(id: string, written: WrittenEnding, reading: ReadingScenario): Ending {
  const says = written['customer-says'];
  const reachedBy = written['reached-by'];
  return {
    id,
    kind: written.ending,
    title: written.title,
    summary: written.summary,
    ...(says === undefined ? {} : { customerSays: readLine(says) }),
    solved: written.solved,
    comesBack: written['comes-back'],
    stays: written.stays,
    ...(reachedBy === undefined ? {} : { reachedBy }),
    line: reading.lineOf(['moments', id]),
  };
}

function readExpectations(
  written: readonly unknown[],
  path: Path,
  reading: ReadingScenario,
): readonly Expectation[] {
  return written.flatMap((item, at) => readExpectation(item, reading.lineOf([...path, at]), reading) ?? []);
}

function readExpectation(item: unknown, line: number, reading: ReadingScenario): Expectation | undefined {
  const { expectKnown, report } = reading.problems;
  if (typeof item === 'string')
    return expectKnown('skill', item, skillIds, line) ? (item as SkillId) : undefined;
  const [[key, value] = ['', '']] = typeof item === 'object' && item !== null ? Object.entries(item) : [];
  const word = String(value);
  const known: Readonly<Record<string, readonly [kind: string, words: readonly string[]]>> = {
    offers: ['remedy', remedyIds],
    asks: ['slot', reading.names.slots],
    does: ['action', actionsOf(reading)],
    tells: ['fact', [...reading.pack.policy.facts.keys()]],
  };
  const names = known[key];
  if (names === undefined) {
    report(
      line,
      'unknown-expectation',
      `Nothing can be expected by "${key || String(item)}".`,
      suggestion(key, Object.keys(known), 'expectation'),
    );
    return undefined;
  }
  return expectKnown(names[0], word, names[1], line) ? ({ [key]: word } as Expectation) : undefined;
}
