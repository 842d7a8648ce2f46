import type { CleanedWhere } from 'better-auth/adapters';
import type { AuthRow } from './auth-stores.ts';

type Value = string | number | boolean | null | undefined;

/** Whether a row meets a filter: every AND clause, and one of the OR clauses when there are any. */
export function rowMatches(row: AuthRow, where: readonly CleanedWhere[]): boolean {
  const any = where.filter(({ connector }) => connector === 'OR');
  const all = where.filter(({ connector }) => connector !== 'OR');
  return (
    all.every((clause) => holds(row, clause)) &&
    (any.length === 0 || any.some((clause) => holds(row, clause)))
  );
}

function holds(row: AuthRow, { field, operator, value, mode }: CleanedWhere): boolean {
  const fold = (part: unknown) =>
    (mode === 'insensitive' && typeof part === 'string' ? part.toLowerCase() : part) as Value;
  const left = fold(row[field]) ?? null;
  const many = Array.isArray(value) ? value.map(fold) : null;
  if (operator === 'in') return many?.includes(left) ?? false;
  if (operator === 'not_in') return !(many?.includes(left) ?? false);
  return compare(left, operator, fold(value) ?? null);
}

function compare(left: Value, operator: CleanedWhere['operator'], right: Value): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  // As in a database: nothing is more, less or part of what is not there.
  if (left === null || left === undefined || right === null || right === undefined) return false;
  if (operator === 'lt') return left < right;
  if (operator === 'lte') return left <= right;
  if (operator === 'gt') return left > right;
  if (operator === 'gte') return left >= right;
  if (operator === 'contains') return String(left).includes(String(right));
  if (operator === 'starts_with') return String(left).startsWith(String(right));
  if (operator === 'ends_with') return String(left).endsWith(String(right));
  throw new TypeError(`The accounts library asked for "${operator}", which row-matches.ts does not know.`);
}
