import { canonicalJson } from '../content/hash.ts';
import { abuseRungs } from './abuse-rungs.ts';
import { moods } from './mood-scale.ts';
import type { Condition } from './scenario.ts';

/** Whether the second condition surely holds wherever the first does. False also means: cannot tell. */
export function implies(first: Condition, second: Condition): boolean {
  if (textOf(first) === textOf(second)) return true;
  if ('all' in second) return second.all.every((part) => implies(first, part));
  if ('any' in first) return first.any.length > 0 && first.any.every((part) => implies(part, second));
  if ('any' in second && second.any.some((part) => implies(first, part))) return true;
  if ('all' in first) return first.all.some((part) => implies(part, second));
  return impliesLeaf(first, second);
}

// Every rule of a moment is held against every earlier one: without its text at hand, a condition would be written out hundreds of times.
const texts = new WeakMap<Condition, string>();

function textOf(condition: Condition): string {
  const known = texts.get(condition);
  if (known !== undefined) return known;
  const text = canonicalJson(condition);
  texts.set(condition, text);
  return text;
}

function impliesLeaf(first: Condition, second: Condition): boolean {
  if ('skill' in first && 'skill' in second)
    return first.skill === second.skill && second.strength !== 'full';
  if ('says' in first && 'says' in second)
    return first.says.fact === second.says.fact && second.says.verdict === undefined;
  if ('words' in first && 'words' in second)
    return first.words.every((phrase) => second.words.includes(phrase));
  if ('moodAtLeast' in first && 'moodAtLeast' in second)
    return rank(first.moodAtLeast) >= rank(second.moodAtLeast);
  if ('moodAtMost' in first && 'moodAtMost' in second)
    return rank(first.moodAtMost) <= rank(second.moodAtMost);
  if ('abuseAtLeast' in first && 'abuseAtLeast' in second)
    return abuseRungs.indexOf(first.abuseAtLeast) >= abuseRungs.indexOf(second.abuseAtLeast);
  if ('warned' in first && 'warned' in second) return first.warned >= second.warned;
  if ('letPass' in first && 'letPass' in second) return first.letPass >= second.letPass;
  if ('does' in first && 'does' in second) {
    const loose =
      second.args === undefined && (second.success === undefined || second.success === first.success);
    return first.does === second.does && loose;
  }
  return false;
}

function rank(mood: (typeof moods)[number]): number {
  return moods.indexOf(mood);
}
