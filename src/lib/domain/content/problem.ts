/**
 * One thing wrong in a content file, told so that its author can mend it.
 *
 * `code` is kebab-case and has a page of its own in `src/docs/problems/<code>.md`.
 * `line` counts from 1. `message` says what is wrong, `fix` what to do about it.
 */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly severity: 'error' | 'warning';
};

/** A checked value, or the problems that kept it from being one. Warnings may accompany a value. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `file:line code message`, the one form in which every tool prints a problem. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line} ${problem.code} ${problem.message} ${problem.fix}`;
}
