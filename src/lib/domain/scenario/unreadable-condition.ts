import type { Path, ReadingScenario } from './reading-scenario.ts';
import type { Condition } from './scenario.ts';

export type Written = Readonly<Record<string, unknown>>;
/** Reads one condition that looks at something itself. Undefined where it cannot be read; the problem is then reported. */
export type ReadLeaf = (written: Written, path: Path, reading: ReadingScenario) => Condition | undefined;

/** Reports a condition whose shape makes no sense. */
export function unreadable(message: string, line: number, { problems }: ReadingScenario): undefined {
  const fix = 'Write one condition a block; join several with all: [...] or any: [...].';
  problems.report(line, 'condition-unreadable', message, fix);
}

export function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
