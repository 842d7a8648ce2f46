import { factOfPart } from '../policy/fact-of-part.ts';
import type { Fact } from '../policy/policy.ts';
import { valueFor } from '../policy/value-for.ts';
import type { DeskActionId, DeskOutcome } from './desk.ts';
import { beyondAuthority } from './outcomes.ts';
import type { Performing } from './performing.ts';
import { sayAmount } from './read-amount.ts';

/** The fact that limits an action, with the amount it allows this tier; undefined where there is no limit. */
export function limitOf(
  { pack, tier }: Pick<Performing, 'pack' | 'tier'>,
  action: DeskActionId,
): { fact: Fact; amount: number } | undefined {
  const part = pack.company.desk[action]?.limit;
  const fact = part ? factOfPart(pack, part) : undefined;
  const value = fact ? valueFor(fact, tier) : undefined;
  return fact && value?.kind === 'money' ? { fact, amount: value.amount } : undefined;
}

/** The desk's refusal where `total` is more than this tier may decide alone; undefined where it may. */
export function refusedAsBeyondAuthority(
  performing: Performing,
  action: DeskActionId,
  total: number,
): DeskOutcome | undefined {
  const limit = limitOf(performing, action);
  if (!limit || total <= limit.amount) return undefined;
  const { currency } = performing.pack.company;
  return beyondAuthority(`desk.${action}.beyond-authority`, limit.fact, {
    amount: sayAmount(total, currency),
    limit: sayAmount(limit.amount, currency),
  });
}
