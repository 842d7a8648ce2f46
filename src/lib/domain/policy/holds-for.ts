import type { CaseValue } from '../language/reading.ts';
import { amountOf } from './amount-of.ts';
import type { CaseCondition, Policy } from './policy.ts';
import { valueFor } from './value-for.ts';

type Fields = Readonly<Record<string, CaseValue>>;
type Wanted = CaseCondition[string];

/**
 * Whether a case meets a condition: every entry must hold, and a field that the case lacks meets nothing.
 * A bound that names a fact takes the value of the tier it cites, else of `tier`, else the lowest tier's; durations are compared in days.
 */
export function holdsFor(condition: CaseCondition, fields: Fields, policy: Policy, tier?: string): boolean {
  return Object.entries(condition).every(([name, wanted]) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return value !== undefined && meets(value, wanted, policy, tier);
  });
}

function meets(value: CaseValue, wanted: Wanted, policy: Policy, tier: string | undefined): boolean {
  if (isList(wanted)) return wanted.includes(value);
  if (typeof value !== 'number') return false;
  const above = wanted.above === undefined ? undefined : boundOf(wanted.above, policy, tier);
  const below = wanted.below === undefined ? undefined : boundOf(wanted.below, policy, tier);
  return (above === undefined || value > above) && (below === undefined || value < below);
}

/** A bound that is no number (an unlimited tier's) is never passed from below and always kept from above. */
function boundOf(bound: number | string, policy: Policy, tier: string | undefined): number {
  if (typeof bound === 'number') return bound;
  const [id = '', cited] = bound.split('@');
  const fact = policy.facts.get(id);
  const asTier = cited ?? tier;
  if (!fact) return Infinity;
  return amountOf(asTier === undefined ? fact.value : valueFor(fact, asTier));
}

function isList(wanted: Wanted): wanted is readonly CaseValue[] {
  return Array.isArray(wanted);
}
