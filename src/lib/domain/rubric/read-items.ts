import { deskActionIds, type DeskActionId } from '../desk/desk.ts';
import {
  faultIds,
  remedyIds,
  skillIds,
  type FaultId,
  type RemedyId,
  type SkillId,
} from '../language/reading.ts';
import { meant, type Path, type Report } from './rubric-problem.ts';
import type { ItemEntry } from './rubric-schema.ts';
import type { TraceItem } from './rubric.ts';

/** The items of an order rule. A plain word is a skill or a fault; anything unknown is reported and left out. */
export function readItems(entries: readonly ItemEntry[], path: Path, report: Report): TraceItem[] {
  return entries.flatMap((entry, index) => readItem(entry, [...path, index], report) ?? []);
}

function readItem(entry: ItemEntry, path: Path, report: Report): TraceItem | undefined {
  if (typeof entry === 'string') return readSkillOrFault(entry, path, report);
  if ('offers' in entry)
    return knownRemedy(entry.offers, path, report) ? { offers: entry.offers } : undefined;
  if ('does' in entry) return knownAction(entry.does, path, report) ? { does: entry.does } : undefined;
  return { claims: entry.claims };
}

function readSkillOrFault(word: string, path: Path, report: Report): TraceItem | undefined {
  if (isOneOf(skillIds, word)) return { skill: word };
  if (isOneOf(faultIds, word)) return { fault: word };
  const fix = meant(word, [...skillIds, ...faultIds]);
  report(
    path,
    'rubric-unknown-skill',
    `"${word}" is neither a skill nor a fault that the reader knows.`,
    fix,
  );
  return undefined;
}

/** Whether the reader knows the skill; reports it where not. */
export function knownSkill(word: string, path: Path, report: Report): word is SkillId {
  if (isOneOf(skillIds, word)) return true;
  report(path, 'rubric-unknown-skill', `The reader knows no skill "${word}".`, meant(word, skillIds));
  return false;
}

/** Whether the reader knows the fault; reports it where not. */
export function knownFault(word: string, path: Path, report: Report): word is FaultId {
  if (isOneOf(faultIds, word)) return true;
  report(path, 'rubric-unknown-fault', `The reader knows no fault "${word}".`, meant(word, faultIds));
  return false;
}

/** Whether the reader knows the remedy; reports it where not. */
export function knownRemedy(word: string, path: Path, report: Report): word is RemedyId {
  if (isOneOf(remedyIds, word)) return true;
  report(path, 'rubric-unknown-remedy', `There is no remedy "${word}".`, meant(word, remedyIds));
  return false;
}

/** Whether the desk has the action; reports it where not. */
export function knownAction(word: string, path: Path, report: Report): word is DeskActionId {
  if (isOneOf(deskActionIds, word)) return true;
  report(path, 'rubric-unknown-action', `The desk has no action "${word}".`, meant(word, deskActionIds));
  return false;
}

/** Whether a word is one of a list of names. */
export function isOneOf<T extends string>(known: readonly T[], word: string): word is T {
  return (known as readonly string[]).includes(word);
}
