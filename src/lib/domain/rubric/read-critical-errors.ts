import { knownFault } from './read-items.ts';
import type { Path, Report } from './rubric-problem.ts';
import type { CriticalErrorEntry } from './rubric-schema.ts';
import type { CriticalError } from './rubric.ts';

type Occasion = CriticalError['when'][number];

/** The critical errors of a rubric file; one that names no occasion is reported. */
export function readCriticalErrors(entries: readonly CriticalErrorEntry[], report: Report): CriticalError[] {
  return entries.map((entry, index) => readCriticalError(entry, ['critical-errors', index], report));
}

function readCriticalError(entry: CriticalErrorEntry, path: Path, report: Report): CriticalError {
  const when = entry.when ?? [];
  if (when.length === 0) {
    const fix = 'Add "when" with a fault, an order rule, or "ending: left-without-warning".';
    report(
      path,
      'rubric-critical-empty',
      `The critical error "${entry.id}" names nothing that would be one.`,
      fix,
    );
  }
  return {
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    serves: entry.serves,
    when: when.flatMap((occasion, index) => readOccasion(occasion, [...path, 'when', index], report) ?? []),
  };
}

function readOccasion(
  occasion: NonNullable<CriticalErrorEntry['when']>[number],
  path: Path,
  report: Report,
): Occasion | undefined {
  if (!('fault' in occasion)) return occasion;
  if (!knownFault(occasion.fault, [...path, 'fault'], report)) return undefined;
  return { fault: occasion.fault, ...(occasion.severity && { severity: occasion.severity }) };
}
