import { remedyIds, skillIds, type RemedyId, type SkillId } from '../language/reading.ts';
import type { DeskActionId } from '../desk/desk.ts';
import { actionsOf } from './actions-of.ts';
import { conductReaders } from './read-conduct-leaf.ts';
import { moods } from './mood-scale.ts';
import type { Path, ReadingScenario } from './reading-scenario.ts';
import { isMap, unreadable, type ReadLeaf, type Written } from './unreadable-condition.ts';
import type { Condition } from './scenario.ts';

type NamesOf = (reading: ReadingScenario) => readonly string[];

const verdicts = ['right', 'wrong', 'misapplied', 'unsupported'];
const skills: NamesOf = () => skillIds;
const remedies: NamesOf = () => remedyIds;
const slots: NamesOf = ({ names }) => names.slots;
const places: NamesOf = ({ names }) => names.places;

/** Readers of the conditions that look at something themselves, by the word they begin with. */
export const leafReaders: Readonly<Record<string, ReadLeaf>> = {
  full: named('full', 'skill', skills, (word) => ({ skill: word as SkillId, strength: 'full' })),
  asks: named('asks', 'slot', slots, (asks) => ({ asks })),
  told: named('told', 'slot', slots, (told) => ({ told })),
  offers: named('offers', 'remedy', remedies, (word) => ({ offers: word as RemedyId })),
  refuses: named('refuses', 'remedy', remedies, (word) => ({ refuses: word as RemedyId })),
  tries: named('tries', 'action', actionsOf, (word) => ({ tries: word as DeskActionId })),
  done: named('done', 'action', actionsOf, (word) => ({ done: word as DeskActionId })),
  visited: named('visited', 'moment', places, (visited) => ({ visited })),
  promised: named('promised', 'remedy', remedies, (word) => ({ promised: word as RemedyId })),
  says: readSays,
  words: readWords,
  does: readDeed,
  verified: readVerified,
  mood: readMood,
  ...conductReaders,
};

function named(key: string, kind: string, namesOf: NamesOf, make: (word: string) => Condition): ReadLeaf {
  return (written, path, reading) => {
    const word = String(written[key]);
    const isKnown = reading.problems.expectKnown(kind, word, namesOf(reading), reading.lineOf(path));
    return isKnown ? make(word) : undefined;
  };
}

function readSays({ says }: Written, path: Path, reading: ReadingScenario): Condition | undefined {
  const line = reading.lineOf(path);
  const { fact, verdict }: Written = isMap(says) ? says : { fact: says };
  if (typeof fact !== 'string') {
    return unreadable(
      '"says" names a fact: says: { fact: refunds/R1.window, verdict: right }.',
      line,
      reading,
    );
  }
  if (!reading.problems.expectKnown('fact', fact, [...reading.pack.policy.facts.keys()], line))
    return undefined;
  if (verdict === undefined) return { says: { fact } };
  if (!verdicts.includes(String(verdict))) {
    return unreadable(`"verdict" is one of ${verdicts.join(', ')}.`, line, reading);
  }
  return { says: { fact, verdict } } as Condition;
}

function readWords({ words }: Written, path: Path, reading: ReadingScenario): Condition | undefined {
  const phrases: readonly unknown[] = Array.isArray(words) ? words : [words];
  const usable = phrases.flatMap((phrase) =>
    typeof phrase === 'string' && phrase.trim() !== '' ? [phrase.trim()] : [],
  );
  if (usable.length > 0 && usable.length === phrases.length) return { words: usable };
  return unreadable('"words" takes a list of phrases.', reading.lineOf(path), reading);
}

function readDeed(
  { does, success, with: wanted }: Written,
  path: Path,
  reading: ReadingScenario,
): Condition | undefined {
  const line = reading.lineOf(path);
  if (!reading.problems.expectKnown('action', String(does), actionsOf(reading), line)) return undefined;
  if (success !== undefined && typeof success !== 'boolean')
    return unreadable('"success" is true or false.', line, reading);
  const args = isMap(wanted)
    ? Object.entries(wanted).map(([name, value]) => [name, String(value)])
    : undefined;
  return {
    does: does as DeskActionId,
    ...(args ? { args: Object.fromEntries(args) as Record<string, string> } : {}),
    ...(success === undefined ? {} : { success }),
  };
}

function readVerified({ verified }: Written, path: Path, reading: ReadingScenario): Condition | undefined {
  if (typeof verified === 'boolean') return { verified };
  return unreadable('"verified" is true or false.', reading.lineOf(path), reading);
}

function readMood({ mood }: Written, path: Path, reading: ReadingScenario): Condition | undefined {
  const [, side, name] = /^at-(least|most) (\w+)$/.exec(String(mood)) ?? [];
  const level = moods.find((candidate) => candidate === name);
  if (level === undefined) {
    const message = `"mood" is at-least or at-most and one of ${moods.join(', ')}, as in "at-least angry".`;
    return unreadable(message, reading.lineOf(path), reading);
  }
  return side === 'least' ? { moodAtLeast: level } : { moodAtMost: level };
}
