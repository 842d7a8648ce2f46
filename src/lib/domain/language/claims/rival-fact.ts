import type { Fact } from '../../policy/policy.ts';
import type { Bench } from './bench.ts';
import { applies, type CaseFields } from './case-fields.ts';
import { slotOf } from './fact-slots.ts';

/** The fact that governs the case where this one does not: same kind and slot, and a name or an `about` word in common. */
export function rivalOf(fact: Fact | undefined, bench: Bench, fields: CaseFields): Fact | undefined {
  if (!fact) return undefined;
  return bench.facts.find(
    (other) => other !== fact && isKin(other, fact, bench) && governs(other, fields, bench),
  );
}

function governs(fact: Fact, fields: CaseFields, bench: Bench): boolean {
  return (
    fact.appliesWhen !== undefined && applies(fact, fields, bench.pack.policy, bench.context.tier) === 'holds'
  );
}

function isKin(other: Fact, fact: Fact, bench: Bench): boolean {
  if (other.value.kind !== fact.value.kind || slotOf(other, bench.pack) !== slotOf(fact, bench.pack))
    return false;
  if (other.id.endsWith(fact.id.slice(fact.id.indexOf('.')))) return true;
  if (areWindows(other, fact, bench)) return true;
  const about = bench.roots(fact.about.join(' ')).set;
  return bench.roots(other.about.join(' ')).roots.some((root) => about.has(root));
}

/** The two windows that every company knows stand for each other whatever they are called. */
function areWindows(one: Fact, other: Fact, bench: Bench): boolean {
  const { parts } = bench.pack.company;
  const windows = [parts['return-window'], parts['faulty-window']];
  return windows.includes(one.id) && windows.includes(other.id);
}
