import type { Problem } from '../content/problem.ts';
import type { Heard } from './heard.ts';
import { holds } from './hold-condition.ts';
import type { Condition, Moment, Scenario } from './scenario.ts';
import { startingContext } from './starting-context.ts';

/** Reads one example as the representative's reply in a moment. */
export type HearExample = (words: string, moment: Moment) => Heard;

/**
 * Whether every `for-example` reply is heard by the rule it stands under, and by no rule above it.
 * What is known only in the course of a contact (told, visited, mood…) is left out of account.
 */
export function checkExamples(scenario: Scenario, hearExample: HearExample): readonly Problem[] {
  return scenario.moments.flatMap((moment) => {
    const hearOnce = eachOnce((words) => hearExample(words, moment));
    return [
      ...moment.notices.flatMap((notice) => unheard(scenario, moment, notice, hearOnce)),
      ...moment.when.flatMap((rule, at) => [
        ...unheard(scenario, moment, rule, hearOnce),
        ...taken(scenario, moment, at, hearOnce),
      ]),
    ];
  });
}

type HearOnce = (words: string) => Heard;

/** Reading is what takes the time, and every rule above an example asks for it again. */
function eachOnce(hearExample: HearOnce): HearOnce {
  const known = new Map<string, Heard>();
  return (words) => {
    const heard = known.get(words) ?? hearExample(words);
    known.set(words, heard);
    return heard;
  };
}

type Listening = {
  readonly heard?: Condition;
  readonly forExample: readonly string[];
  readonly line: number;
};

function unheard(
  { file }: Scenario,
  moment: Moment,
  { heard, forExample, line }: Listening,
  hearExample: HearOnce,
): Problem[] {
  const condition = heard === undefined ? undefined : ofThisTurn(heard);
  if (condition === undefined) return [];
  const fix = 'Change the example or the condition: what the rule is meant for must be heard by it.';
  return forExample
    .filter((words) => !holds(condition, hearExample(words), nothingKnown))
    .map((words) => ({
      file,
      line,
      code: 'example-unheard',
      message: `A rule of "${moment.id}" does not hear its own example "${words}".`,
      fix,
      severity: 'error',
    }));
}

/** An example that an earlier rule takes shows the author an answer that the trainee will not get. */
function taken({ file }: Scenario, { id, when }: Moment, at: number, hearExample: HearOnce): Problem[] {
  const { forExample, line } = when[at]!;
  const earlier = when
    .slice(0, at)
    .flatMap(({ heard }) => (heard !== undefined && ofThisTurn(heard) === heard ? [heard] : []));
  const fix = 'Move the narrower rule up, or choose an example that only this rule hears.';
  return forExample
    .filter((words) => earlier.some((heard) => holds(heard, hearExample(words), nothingKnown)))
    .map((words) => ({
      file,
      line,
      code: 'example-taken',
      message: `In "${id}" an earlier rule takes the example "${words}".`,
      fix,
      severity: 'warning',
    }));
}

/** The part of a condition that one turn decides; undefined where nothing of it does. The same object where all of it does. */
function ofThisTurn(condition: Condition): Condition | undefined {
  if ('not' in condition) {
    const part = ofThisTurn(condition.not);
    return part === condition.not ? condition : part && { not: part };
  }
  if ('all' in condition) return someOf(condition, condition.all, (all) => ({ all }));
  if ('any' in condition) return someOf(condition, condition.any, (any) => ({ any }));
  return knownKeys.some((key) => key in condition) ? undefined : condition;
}

function someOf(
  whole: Condition,
  parts: readonly Condition[],
  make: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  const kept = parts.map(ofThisTurn);
  if (kept.every((part, at) => part === parts[at])) return whole;
  const left = kept.filter((part) => part !== undefined);
  return left.length === 0 ? undefined : make(left);
}

const knownKeys = [
  'told',
  'verified',
  'done',
  'visited',
  'moodAtLeast',
  'moodAtMost',
  'intensity',
  'turnWarned',
  'promised',
  'abuseAtLeast',
  'warned',
  'letPass',
  'mayEnd',
];

const nothingKnown = startingContext(0, 1);
