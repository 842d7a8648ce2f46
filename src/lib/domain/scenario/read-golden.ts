import { actionsOf } from './actions-of.ts';
import type { Path, ReadingScenario } from './reading-scenario.ts';
import type { GoldenRun, GoldenTurn } from './scenario.ts';
import type { Written } from './written-scenario.ts';

type WrittenRun = NonNullable<Written['golden']>[string];
type WrittenTurn = WrittenRun['turns'][number];

const secondsIn: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** Reads the reference runs. `endings` are the ids a run may end at. */
export function readGolden(
  written: Written['golden'],
  endings: readonly string[],
  reading: ReadingScenario,
): readonly GoldenRun[] {
  return Object.entries(written ?? {}).map(([id, run]) => {
    const path: Path = ['golden', id];
    reading.problems.expectKnown('ending', run.ends, endings, reading.lineOf([...path, 'ends']));
    return {
      id,
      title: run.title,
      seed: run.seed,
      turns: run.turns.flatMap((turn, at) => readTurn(turn, [...path, 'turns', at], reading) ?? []),
      ends: run.ends,
      sections: run.sections ?? {},
      result: run.result,
      line: reading.lineOf(path),
    };
  });
}

function readTurn(turn: WrittenTurn, path: Path, reading: ReadingScenario): GoldenTurn | undefined {
  if ('words' in turn)
    return { words: turn.words, ...(turn['reads-as'] === undefined ? {} : { readsAs: turn['reads-as'] }) };
  if ('waits' in turn) return readWait(turn.waits, path, reading);
  reading.problems.expectKnown('action', turn.does, actionsOf(reading), reading.lineOf(path));
  const args = Object.entries(turn.args ?? {}).map(([name, value]) => [name, String(value)]);
  return { does: turn.does, args: Object.fromEntries(args) as Record<string, string> };
}

function readWait(words: string, path: Path, reading: ReadingScenario): GoldenTurn | undefined {
  const [, amount, unit] = /^(\d+) (second|minute|hour|day)s?$/.exec(words.trim()) ?? [];
  if (unit !== undefined) return { waits: Number(amount) * secondsIn[unit]! };
  const fix = 'Write a number and seconds, minutes, hours or days: waits: 5 minutes.';
  reading.problems.report(reading.lineOf(path), 'wait-unreadable', `"${words}" is no length of time.`, fix);
  return undefined;
}
