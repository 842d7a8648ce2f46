import { skillIds } from '../language/reading.ts';
import { isOneOf, knownAction, knownFault, knownSkill } from './read-items.ts';
import { meant, type Path, type Report } from './rubric-problem.ts';
import type { EarningEntry, LosingEntry } from './rubric-schema.ts';
import {
  escalationParts,
  triggerIds,
  type Earning,
  type ExpectedKind,
  type Losing,
  type Trigger,
} from './rubric.ts';

/** One line under `earns`; undefined where it names something unknown, which is reported. */
export function readEarning(entry: EarningEntry, path: Path, report: Report): Earning | undefined {
  refuseNegative(entry, path, report);
  if ('skill' in entry) return readSkillEarning(entry, path, report);
  if ('expected' in entry)
    return {
      kind: 'expected',
      of: readExpected(entry.expected, [...path, 'expected'], report),
      levels: entry.levels,
    };
  if ('done' in entry)
    return knownAction(entry.done, [...path, 'done'], report)
      ? { kind: 'done', action: entry.done, levels: entry.levels }
      : undefined;
  if ('told' in entry) return { kind: 'told', levels: entry.levels };
  if ('claim' in entry) return { kind: 'claim-right', levels: entry.levels, atMost: entry['at-most'] };
  if ('useful-replies' in entry) return readUsefulReplies(entry, path, report);
  if ('good-ending' in entry) return { kind: 'good-ending', levels: entry.levels };
  if ('promises-kept' in entry) return { kind: 'kept', levels: entry.levels };
  return readEscalation(entry, path, report);
}

function readSkillEarning(
  entry: Extract<EarningEntry, { skill: string }>,
  path: Path,
  report: Report,
): Earning | undefined {
  if (!knownSkill(entry.skill, [...path, 'skill'], report)) return undefined;
  const when = entry.when === undefined ? undefined : readTrigger(entry.when, [...path, 'when'], report);
  if (entry.weak > entry.full) {
    report(
      [...path, 'weak'],
      'rubric-weak-above-full',
      `A weak "${entry.skill}" earns more than a full one.`,
      `Write at most ${entry.full} for weak.`,
    );
  }
  return {
    kind: 'skill',
    skill: entry.skill,
    full: entry.full,
    weak: entry.weak,
    atMost: entry['at-most'],
    ...(when && { when }),
  };
}

const otherKinds = ['offers', 'asks', 'does', 'tells'] as const;

function readExpected(words: readonly string[], path: Path, report: Report): ExpectedKind[] {
  const known = [...skillIds, ...otherKinds];
  return words.flatMap((word, index) => {
    if (isOneOf(known, word)) return [word];
    report(
      [...path, index],
      'rubric-unknown-expectation',
      `Moments cannot expect "${word}".`,
      meant(word, known),
    );
    return [];
  });
}

function readUsefulReplies(
  entry: Extract<EarningEntry, { 'useful-replies': number }>,
  path: Path,
  report: Report,
): Earning {
  const enough = entry['useful-replies'];
  if (!(enough > 0 && enough <= 1)) {
    const fix = 'Write the share of replies that is enough, above 0 and up to 1, for example 0.6.';
    report([...path, 'useful-replies'], 'rubric-share', `${enough} is not a share of replies.`, fix);
  }
  return { kind: 'useful-replies', levels: entry.levels, enough };
}

function readEscalation(
  entry: Extract<EarningEntry, { escalation: string }>,
  path: Path,
  report: Report,
): Earning | undefined {
  if (isOneOf(escalationParts, entry.escalation))
    return { kind: 'escalation', part: entry.escalation, levels: entry.levels };
  const message = `An escalation has no part "${entry.escalation}".`;
  report(
    [...path, 'escalation'],
    'rubric-unknown-escalation-part',
    message,
    meant(entry.escalation, escalationParts),
  );
  return undefined;
}

/** One line under `loses`; undefined where it names an unknown fault, which is reported. */
export function readLosing(entry: LosingEntry, path: Path, report: Report): Losing | undefined {
  refuseNegative(entry, path, report);
  if ('claim' in entry) return { kind: 'claim', verdict: entry.claim, levels: entry.levels };
  if ('beyond-authority' in entry) return { kind: 'tried', levels: entry['beyond-authority'] };
  if ('against-policy' in entry) return { kind: 'against-policy', levels: entry['against-policy'] };
  if ('breaks-clause' in entry) return { kind: 'breaks-clause', levels: entry['breaks-clause'] };
  const { fault, minor, major, critical } = entry;
  if (!knownFault(fault, [...path, 'fault'], report)) return undefined;
  if (minor > major || major > critical) {
    const fix = 'Write the costs so that critical is the highest and minor the lowest; they may be equal.';
    report(path, 'rubric-severity-order', `A lighter "${fault}" costs more than a graver one.`, fix);
  }
  return { kind: 'fault', fault, minor, major, critical };
}

/** A trigger by name; undefined and reported where there is no such trigger. */
export function readTrigger(word: string, path: Path, report: Report): Trigger | undefined {
  if (isOneOf(triggerIds, word)) return word;
  report(path, 'rubric-unknown-trigger', `There is no trigger "${word}".`, meant(word, triggerIds));
  return undefined;
}

function refuseNegative(entry: EarningEntry | LosingEntry, path: Path, report: Report): void {
  const negative = Object.entries(entry).find(([, value]) => typeof value === 'number' && value < 0);
  if (!negative) return;
  const fix =
    'Write it without the minus sign: what stands under "earns" raises, what stands under "loses" lowers.';
  report([...path, negative[0]], 'rubric-negative-levels', `"${negative[0]}" is below zero.`, fix);
}
