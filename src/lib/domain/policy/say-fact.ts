import type { Fact } from './policy.ts';
import { sayValue } from './say-value.ts';
import { valueFor } from './value-for.ts';

/** A fact in plain words with the moment it runs from: `30 days from delivery`. Without a tier, the value that stands for everyone (the lowest tier's). */
export function sayFact(fact: Fact, tier?: string): string {
  const words = sayValue(tier === undefined ? fact.value : valueFor(fact, tier));
  return fact.anchor === undefined ? words : `${words} from ${fact.anchor}`;
}
