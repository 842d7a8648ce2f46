import { readEarning, readLosing, readTrigger } from './read-earning.ts';
import { readOrderRule } from './read-order.ts';
import type { Path, Report } from './rubric-problem.ts';
import type { CriterionEntry } from './rubric-schema.ts';
import { topLevel, type Criterion, type Earning } from './rubric.ts';

/** One criterion of a rubric file. What is wrong in it is reported; the value is only used where nothing was. */
export function readCriterion(entry: CriterionEntry, path: Path, report: Report): Criterion {
  const feedbackOnly = entry['feedback-only'] ?? false;
  const criterion: Criterion = {
    id: entry.id,
    title: entry.title,
    question: entry.question,
    weight: readWeight(entry, feedbackOnly, path, report),
    serves: entry.serves,
    anchors: readAnchors(entry, path, report),
    feedbackOnly,
    nextTime: entry['next-time'],
    trigger: entry['judged-when'].flatMap(
      (word, index) => readTrigger(word, [...path, 'judged-when', index], report) ?? [],
    ),
    startsAt: readStart(entry, path, report),
    earns: (entry.earns ?? []).flatMap(
      (earning, index) => readEarning(earning, [...path, 'earns', index], report) ?? [],
    ),
    loses: (entry.loses ?? []).flatMap(
      (losing, index) => readLosing(losing, [...path, 'loses', index], report) ?? [],
    ),
    order: (entry.order ?? []).flatMap(
      (rule, index) => readOrderRule(rule, [...path, 'order', index], report) ?? [],
    ),
  };
  // An earning that could not be read has been reported; its levels would be missed for no reason of their own.
  if (criterion.earns.length === (entry.earns ?? []).length) refuseUnreachableTop(criterion, path, report);
  return criterion;
}

function readWeight(
  { id, weight }: CriterionEntry,
  feedbackOnly: boolean,
  path: Path,
  report: Report,
): number {
  if (feedbackOnly) return 0;
  if (weight === undefined) {
    report(
      path,
      'rubric-weight',
      `The criterion "${id}" has no weight.`,
      'Add "weight: 1", or "feedback-only: true" if it should not count.',
    );
  } else if (!(weight > 0)) {
    const fix = 'Write a number above zero, or "feedback-only: true" if it should not count.';
    report([...path, 'weight'], 'rubric-weight', `The criterion "${id}" weighs ${weight}.`, fix);
  }
  return weight ?? 0;
}

function readAnchors({ id, levels }: CriterionEntry, path: Path, report: Report): Criterion['anchors'] {
  const anchors = [0, 1, 2, 3, 4].map((level) => levels[String(level)]);
  const missing = [0, 1, 2, 3, 4].filter((level) => anchors[level] === undefined);
  const stray = Object.keys(levels).filter((level) => !/^[0-4]$/.test(level));
  if (missing.length > 0) {
    const message = `The criterion "${id}" says nothing about level ${missing.join(' and ')}.`;
    report(
      [...path, 'levels'],
      'rubric-anchor-missing',
      message,
      'Describe the behaviour at every level from 0 to 4, so that people can apply it.',
    );
  }
  if (stray.length > 0) {
    report(
      [...path, 'levels', stray[0]!],
      'rubric-level-unknown',
      `There is no level ${stray[0]}.`,
      'Levels are 0, 1, 2, 3 and 4.',
    );
  }
  return anchors.map((anchor) => anchor ?? '') as unknown as Criterion['anchors'];
}

function readStart(entry: CriterionEntry, path: Path, report: Report): number {
  const start = entry['starts-at'] ?? 0;
  if (start < 0 || start > topLevel) {
    report(
      [...path, 'starts-at'],
      'rubric-start',
      `The criterion "${entry.id}" starts at ${start}.`,
      'Start it at a level from 0 to 4.',
    );
  }
  return start;
}

function refuseUnreachableTop(criterion: Criterion, path: Path, report: Report): void {
  const peopleOnly = criterion.earns.length + criterion.loses.length + criterion.order.length === 0;
  const reach = criterion.startsAt + criterion.earns.reduce((sum, earning) => sum + mostOf(earning), 0);
  if (peopleOnly || reach >= topLevel) return;
  const message = `The criterion "${criterion.id}" can reach level ${reach} at most.`;
  report(
    path,
    'rubric-top-out-of-reach',
    message,
    'Raise "starts-at" or what it earns until they add up to 4.',
  );
}

function mostOf(earning: Earning): number {
  return earning.kind === 'skill' || earning.kind === 'claim-right' ? earning.atMost : earning.levels;
}
