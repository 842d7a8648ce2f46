import { dueWarnings } from '../policy/due-warnings.ts';
import { abuseRungs, countedUpTo } from './abuse-rungs.ts';
import { intensities } from './intensities.ts';
import type { Path, ReadingScenario } from './reading-scenario.ts';
import type { Condition } from './scenario.ts';
import { unreadable, type ReadLeaf, type Written } from './unreadable-condition.ts';

/** Readers of the conditions about how the two behave: insults, warnings, the intensity that the trainee chose. */
export const conductReaders: Readonly<Record<string, ReadLeaf>> = {
  abuse: readRung,
  warned: times('warned', (warned) => ({ warned })),
  'let-pass': times('let-pass', (letPass) => ({ letPass })),
  'may-end': readMayEnd,
  intensity: oneOf('intensity', intensities, (intensity) => ({ intensity })),
  turn: oneOf('turn', ['words', 'deed'], (turn) => ({ turn: turn === 'deed' ? 'did' : turn })),
  warning: oneOf('warning', ['heeded', 'defied'], (turnWarned) => ({ turnWarned })),
};

function readRung({ abuse }: Written, path: Path, reading: ReadingScenario): Condition | undefined {
  const rung = abuseRungs.find((candidate) => abuse === `at-least ${candidate}`);
  if (rung !== undefined) return { abuseAtLeast: rung };
  const message = `"abuse" is at-least and one of ${abuseRungs.join(', ')}, as in "at-least insults".`;
  return unreadable(message, reading.lineOf(path), reading);
}

function times(key: string, make: (count: number) => Condition): ReadLeaf {
  return (written, path, reading) => {
    const count = written[key];
    if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= countedUpTo)
      return make(count);
    return unreadable(`"${key}" is a number from 1 to ${countedUpTo}.`, reading.lineOf(path), reading);
  };
}

/** The number of warnings that are due is the policy's, so it is read from there and never written here. */
function readMayEnd(written: Written, path: Path, reading: ReadingScenario): Condition | undefined {
  if (written['may-end'] === true) return { mayEnd: dueWarnings(reading.pack) };
  const message = '"may-end" is true; write not: { may-end: true } for the opposite.';
  return unreadable(message, reading.lineOf(path), reading);
}

function oneOf<T extends string>(key: string, words: readonly T[], make: (word: T) => Condition): ReadLeaf {
  return (written, path, reading) => {
    const word = words.find((candidate) => candidate === written[key]);
    if (word !== undefined) return make(word);
    return unreadable(`"${key}" is one of ${words.join(', ')}.`, reading.lineOf(path), reading);
  };
}
