import type { Fact, FactValue } from './policy.ts';

/** A fact's value for one tier: the tier's own where it has one, else the fact's. */
export function valueFor(fact: Fact, tier: string): FactValue {
  return Object.hasOwn(fact.perTier, tier) ? fact.perTier[tier]! : fact.value;
}
