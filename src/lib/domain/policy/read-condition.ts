import type { Checked, Problem } from '../content/problem.ts';
import { mistake } from './policy-problem.ts';
import type { WrittenCondition } from './policy-schema.ts';
import type { CaseCondition, ClauseId } from './policy.ts';
import { citeReference, resolveReference } from './reference.ts';

type Place = { readonly file: string; readonly line: number; readonly clause: ClauseId };
type Bounds = { readonly above?: number | string | undefined; readonly below?: number | string | undefined };

/** A condition of a facts block with its references made full: `{ above: limit }` in refunds/R7 becomes `{ above: 'refunds/R7.limit' }`. */
export function readCondition(written: WrittenCondition, place: Place): Checked<CaseCondition> {
  const problems: Problem[] = [];
  const bound = (value: number | string): number | string => {
    if (typeof value === 'number') return value;
    const reference = resolveReference(value, place.clause);
    if (!reference) problems.push(notAReference(value, place));
    return reference ? citeReference(reference) : value;
  };
  const entries = Object.entries(written).map(([field, wanted]) => {
    if (Array.isArray(wanted)) return [field, wanted];
    return [field, typeof wanted === 'object' ? boundsOf(wanted, bound) : [wanted]];
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: Object.fromEntries(entries) as CaseCondition, problems: [] };
}

function boundsOf({ above, below }: Bounds, bound: (value: number | string) => number | string) {
  return {
    ...(above === undefined ? {} : { above: bound(above) }),
    ...(below === undefined ? {} : { below: bound(below) }),
  };
}

function notAReference(written: string, place: Place): Problem {
  const fix = 'Write a number, or a fact as limit, R7.limit or refunds/R7.limit.';
  return mistake(place, 'unknown-reference', `"${written}" does not name a fact.`, fix);
}
