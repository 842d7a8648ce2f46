import { nearestWord } from '../content/nearest-word.ts';
import type { Problem } from '../content/problem.ts';

/** Where in the YAML something stands, as `lineOf` of read-yaml takes it. */
export type Path = readonly (string | number)[];

/** Every code that only rubrics have; each has a page in src/docs/problems. */
export const rubricProblemCodes = [
  'rubric-weight',
  'rubric-anchor-missing',
  'rubric-level-unknown',
  'rubric-start',
  'rubric-top-out-of-reach',
  'rubric-weak-above-full',
  'rubric-negative-levels',
  'rubric-severity-order',
  'rubric-share',
  'rubric-unknown-skill',
  'rubric-unknown-fault',
  'rubric-unknown-remedy',
  'rubric-unknown-action',
  'rubric-unknown-expectation',
  'rubric-unknown-escalation-part',
  'rubric-unknown-trigger',
  'rubric-unknown-standard',
  'rubric-duplicate-id',
  'rubric-empty-section',
  'rubric-pass-mark',
  'rubric-order-malformed',
  'rubric-order-rewards-fault',
  'rubric-critical-empty',
  'rubric-unknown-order',
] as const;
export type RubricProblemCode = (typeof rubricProblemCodes)[number];

/** Writes down one problem at a place in the file. */
export type Report = (
  path: Path,
  code: RubricProblemCode,
  message: string,
  fix: string,
  severity?: Problem['severity'],
) => void;

/** A list that fills with problems of one file, and the way to add to it. */
export function collectProblems(
  file: string,
  lineOf: (path: Path) => number,
): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const report: Report = (path, code, message, fix, severity = 'error') =>
    problems.push({ file, line: lineOf(path), code, message, fix, severity });
  return { problems, report };
}

/** What to write instead of an unknown name: the nearest known one, or all of them. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near ? `Did you mean "${near}"?` : `Known are: ${known.join(', ')}.`;
}
