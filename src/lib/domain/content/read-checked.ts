import * as v from 'valibot';
import { nearestWord } from './nearest-word.ts';
import type { Checked, Problem } from './problem.ts';
import { readKnownKeys } from './read-known-keys.ts';

export type Path = readonly (string | number)[];

/** Holds a plain value against a schema; every problem names a line, and an unknown key the nearest known one. */
export function readChecked<S extends v.GenericSchema>(
  file: string,
  value: unknown,
  schema: S,
  lineOf: (path: Path) => number,
): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output, problems: [] };
  const issues = result.issues.flatMap((issue) => furthest(issue, []));
  return {
    ok: false,
    problems: issues.map(({ issue, path }) => problemOf({ file, schema, lineOf }, issue, path)),
  };
}

type Issue = v.BaseIssue<unknown>;
type Placed = { readonly issue: Issue; readonly path: Path };
type Place = {
  readonly file: string;
  readonly schema: v.GenericSchema;
  readonly lineOf: (path: Path) => number;
};

/** A union reports one issue with its branches' inside; those of the branch that got furthest are what the author can act on. */
function furthest(issue: Issue, base: Path): Placed[] {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const inner = issue.type === 'union' ? (issue.issues ?? []) : [];
  if (!inner.some((one) => (one.path?.length ?? 0) > 0)) return [{ issue, path }];
  const depth = Math.max(...inner.map((one) => one.path?.length ?? 0));
  return inner
    .filter((one) => (one.path?.length ?? 0) === depth)
    .slice(0, 3)
    .flatMap((one) => furthest(one, path));
}

function problemOf(place: Place, issue: Issue, path: Path): Problem {
  const key = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  const problem = (line: number, code: string, message: string, fix: string): Problem => ({
    file: place.file,
    line,
    code,
    message,
    fix,
    severity: 'error',
  });
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return problem(
      place.lineOf(path),
      'unknown-key',
      `There is no "${key}" ${within(parent)}.`,
      knownKeys(place.schema, parent, key),
    );
  }
  if (issue.received === 'undefined' && path.length > 0) {
    return problem(
      place.lineOf(parent),
      'missing-key',
      `"${key}" is missing ${within(parent)}.`,
      `Add a line "${key}:" with its value.`,
    );
  }
  const what = path.length > 0 ? `"${sayPath(path)}"` : 'The block';
  return problem(place.lineOf(path), 'wrong-value', `${what} cannot be ${said(issue)}.`, wanted(issue));
}

function within(parent: Path): string {
  return parent.length > 0 ? `in "${sayPath(parent)}"` : 'here';
}

/** `tiers › entry 1 › holds`: people count from one. */
function sayPath(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : step)).join(' › ');
}

function knownKeys(schema: v.GenericSchema, parent: Path, key: string): string {
  const known = readKnownKeys(schema, parent);
  const near = nearestWord(key, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length > 0
    ? `Known here: ${known.join(', ')}.`
    : 'Remove it, or check its spelling and indentation.';
}

function said(issue: Issue): string {
  const names: Record<string, string> = {
    null: 'empty',
    Object: 'a block of names and values',
    Array: 'a list',
  };
  return names[issue.received] ?? issue.received;
}

/** A message written by hand in the schema stands as it is; the library's own is put into an author's words. */
function wanted(issue: Issue): string {
  if (!issue.message.startsWith('Invalid'))
    return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
  const kinds: Record<string, string> = {
    string: 'words',
    number: 'a number',
    boolean: 'true or false',
    Array: 'a list',
    Object: 'a block of names and values',
  };
  const choices = (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((choice) => kinds[choice] ?? choice.replaceAll('"', ''));
  return choices.length > 1
    ? `Write one of: ${choices.join(', ')}.`
    : `Write ${choices[0] || 'another value'}.`;
}
