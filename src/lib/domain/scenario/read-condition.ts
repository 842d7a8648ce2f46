import { faultIds, skillIds, type FaultId, type SkillId } from '../language/reading.ts';
import { leafReaders } from './read-condition-leaf.ts';
import type { Path, ReadingScenario } from './reading-scenario.ts';
import { suggestion } from './scenario-problems.ts';
import type { Condition } from './scenario.ts';
import { isMap, unreadable } from './unreadable-condition.ts';

const joining = ['all', 'any', 'not'];
/** Keys that say more about `does` and stand beside it. */
const besidesDoes = ['with', 'success'];

/** Reads what a rule listens for. Undefined where it cannot be read; the problem is then reported. */
export function readCondition(written: unknown, path: Path, reading: ReadingScenario): Condition | undefined {
  const line = reading.lineOf(path);
  if (typeof written === 'string') return readSign(written, line, reading);
  if (!isMap(written)) {
    return unreadable('A condition is a word, or a block with one word and what it is about.', line, reading);
  }
  const words = Object.keys(written);
  const word = words.find((each) => !besidesDoes.includes(each)) ?? words[0] ?? '';
  const readLeaf = leafReaders[word];
  if (!joining.includes(word) && readLeaf === undefined) return unknownWord(word, line, reading);
  const stray = words.find((each) => each !== word && !(word === 'does' && besidesDoes.includes(each)));
  if (stray !== undefined) {
    return unreadable(`"${word}" and "${stray}" stand side by side in one condition.`, line, reading);
  }
  return readLeaf
    ? readLeaf(written, [...path, word], reading)
    : join(word, written[word], [...path, word], reading);
}

function readSign(word: string, line: number, { problems }: ReadingScenario): Condition | undefined {
  if ((skillIds as readonly string[]).includes(word)) return { skill: word as SkillId };
  if ((faultIds as readonly string[]).includes(word)) return { fault: word as FaultId };
  const fix = suggestion(word, [...skillIds, ...faultIds], 'skill');
  problems.report(line, 'unknown-skill', `There is no skill or fault "${word}".`, fix);
  return undefined;
}

function join(word: string, written: unknown, path: Path, reading: ReadingScenario): Condition | undefined {
  if (word === 'not') {
    const part = readCondition(written, path, reading);
    return part && { not: part };
  }
  if (!Array.isArray(written) || written.length === 0) {
    return unreadable(`"${word}" takes a list of at least one condition.`, reading.lineOf(path), reading);
  }
  const parts = written.map((part, at) => readCondition(part, [...path, at], reading));
  const read = parts.filter((part) => part !== undefined);
  if (read.length < parts.length) return undefined;
  return word === 'all' ? { all: read } : { any: read };
}

function unknownWord(word: string, line: number, { problems }: ReadingScenario): undefined {
  const fix = suggestion(word, [...joining, ...Object.keys(leafReaders)], 'condition');
  problems.report(line, 'unknown-condition', `There is no condition "${word}".`, fix);
}
