import type { Problem } from '../content/problem.ts';
import { checkLimits } from './check-limits.ts';
import { checkQuantities } from './check-quantities.ts';
import { checkUnsaid } from './check-unsaid.ts';
import type { Policy } from './policy.ts';
import type { ReadClause } from './read-clause.ts';

/** Everything that is allowed in a policy and most likely not meant. */
export function checkDoubts(
  clauses: readonly ReadClause[],
  policy: Policy,
  tiers: readonly string[],
): Problem[] {
  return clauses.flatMap((read) => [
    ...checkQuantities(read),
    ...checkUnsaid(read, policy),
    ...checkLimits(read, tiers),
  ]);
}
