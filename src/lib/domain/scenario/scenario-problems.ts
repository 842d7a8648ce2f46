import { nearestWord } from '../content/nearest-word.ts';
import type { Problem } from '../content/problem.ts';

/** Where problems of one scenario file are gathered while it is read. */
export type Problems = {
  readonly report: (line: number, code: string, message: string, fix: string) => void;
  /** Reports `unknown-<kind>` unless the word is known, with the nearest known word. Answers whether it is known. */
  readonly expectKnown: (kind: string, word: string, known: readonly string[], line: number) => boolean;
  readonly found: () => readonly Problem[];
};

/** An empty list of problems for one file. */
export function gatherProblems(file: string): Problems {
  const found: Problem[] = [];
  const report: Problems['report'] = (line, code, message, fix) => {
    const repeated = found.some(
      (other) => other.line === line && other.code === code && other.message === message,
    );
    if (!repeated) found.push({ file, line, code, message, fix, severity: 'error' });
  };
  return {
    report,
    expectKnown: (kind, word, known, line) => {
      if (known.includes(word)) return true;
      report(line, `unknown-${kind}`, `There is no ${kind} "${word}".`, suggestion(word, known, kind));
      return false;
    },
    found: () => [...found].sort((a, b) => a.line - b.line),
  };
}

/** What to write instead: the nearest known word, else the known ones, else a plain statement that there are none. */
export function suggestion(word: string, known: readonly string[], kind: string): string {
  const near = nearestWord(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (known.length === 0) return `This scenario has no ${kind} to name here yet.`;
  const listed = known.slice(0, 24).join(', ');
  return `Known: ${listed}${known.length > 24 ? `, and ${known.length - 24} more` : ''}.`;
}
