import { daysOf } from '../policy/days-of.ts';
import { factOfPart } from '../policy/fact-of-part.ts';
import { holdsFor } from '../policy/holds-for.ts';
import type { ClauseId, CompanyPack, Fact } from '../policy/policy.ts';
import { valueFor } from '../policy/value-for.ts';
import { anchorFields, numberOf, withShortNames } from './case-fields.ts';
import type { CaseRecord } from './desk.ts';

const windowParts = ['return-window', 'faulty-window'];

/**
 * The clauses that a refund or replacement of this case offends because no window for it is open; none where one is.
 * A case that no window speaks of (a parcel that never came, a bill) offends none, and one that does not tell the date a window
 * runs from is given the benefit of the doubt.
 */
export function clausesAgainstReturn(
  pack: CompanyPack,
  record: CaseRecord,
  tier: string,
): readonly ClauseId[] {
  const windows = windowParts.flatMap((part) => factOfPart(pack, part) ?? []);
  const applying = windows.filter((fact) =>
    holdsFor(fact.appliesWhen ?? {}, withShortNames(record.fields), pack.policy, tier),
  );
  if (applying.some((fact) => isOpen(fact, record, tier))) return [];
  return applying.map((fact) => fact.clause);
}

/** The clause in which a customer chooses one remedy; refunding and replacing both offends it. */
export function clausesOfOneRemedy(pack: CompanyPack): readonly ClauseId[] {
  const fact = factOfPart(pack, 'faulty-window') ?? factOfPart(pack, 'return-window');
  return fact ? [fact.clause] : [];
}

function isOpen(fact: Fact, record: CaseRecord, tier: string): boolean {
  const value = valueFor(fact, tier);
  const field = anchorFields[fact.anchor ?? 'delivery'];
  const daysAgo = field ? numberOf(record, field) : undefined;
  if (value.kind !== 'duration' || daysAgo === undefined) return true;
  return daysAgo <= daysOf(value);
}
