import type { Fact } from '../../policy/policy.ts';
import type { Hearing } from './hearing.ts';
import { applies, type CaseFields } from './case-fields.ts';
import { slotOf } from './fact-slots.ts';

/** The fact that governs the case where this one does not: same kind and slot, and a name or an `about` word in common. */
export function rivalOf(fact: Fact | undefined, hearing: Hearing, fields: CaseFields): Fact | undefined {
  if (!fact) return undefined;
  return hearing.facts.find(
    (other) => other !== fact && isKin(other, fact, hearing) && governs(other, fields, hearing),
  );
}

function governs(fact: Fact, fields: CaseFields, hearing: Hearing): boolean {
  return (
    fact.appliesWhen !== undefined &&
    applies(fact, fields, hearing.pack.policy, hearing.context.tier) === 'holds'
  );
}

function isKin(other: Fact, fact: Fact, hearing: Hearing): boolean {
  if (other.value.kind !== fact.value.kind || slotOf(other, hearing.pack) !== slotOf(fact, hearing.pack))
    return false;
  if (other.id.endsWith(fact.id.slice(fact.id.indexOf('.')))) return true;
  if (areWindows(other, fact, hearing)) return true;
  const about = hearing.roots(fact.about.join(' ')).set;
  return hearing.roots(other.about.join(' ')).roots.some((root) => about.has(root));
}

/** The two windows that every company knows stand for each other whatever they are called. */
function areWindows(one: Fact, other: Fact, hearing: Hearing): boolean {
  const { parts } = hearing.pack.company;
  const windows = [parts['return-window'], parts['faulty-window']];
  return windows.includes(one.id) && windows.includes(other.id);
}
