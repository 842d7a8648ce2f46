import type { Clause, Policy, StandardId } from './policy.ts';

/** The clauses that serve a standard, in the order of the handbook. */
export function clausesServing(policy: Policy, standard: StandardId): Clause[] {
  return [...policy.clauses.values()].filter((clause) => clause.serves.includes(standard));
}
