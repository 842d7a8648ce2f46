import type { Problem } from '../content/problem.ts';
import { amountOf } from './amount-of.ts';
import { doubt } from './policy-problem.ts';
import type { Fact } from './policy.ts';
import type { ReadClause } from './read-clause.ts';

/** Contradictions inside one clause: authority that shrinks as tiers rise, and an answer due after its end. */
export function checkLimits({ clause, facts, file }: ReadClause, tiers: readonly string[]): Problem[] {
  return [
    ...facts.flatMap((fact) => shrinking(fact, file, tiers)),
    ...lateStarts(facts, clause.number, file),
  ];
}

function shrinking(fact: Fact, file: string, tiers: readonly string[]): Problem[] {
  const amounts = tiers.flatMap((tier) =>
    fact.perTier[tier] ? [{ tier, amount: amountOf(fact.perTier[tier]) }] : [],
  );
  return amounts.flatMap(({ tier, amount }, index) => {
    const below = amounts[index - 1];
    if (!below || amount >= below.amount) return [];
    const message = `"${fact.id}" is less for ${tier} than for ${below.tier}.`;
    return [
      doubt(
        { file, line: fact.line },
        'limit-shrinks',
        message,
        'A higher tier may do at least what a lower one may: raise it, or swap the two.',
      ),
    ];
  });
}

const steps = ['acknowledge', 'resolve', 'follow-up'];

/** Facts named `acknowledge`, `resolve` and `follow-up`, also with an ending (`resolve-billing`), follow each other in time. */
function lateStarts(facts: readonly Fact[], number: string, file: string): Problem[] {
  const timed = facts.flatMap((fact) => {
    const step = steps.find((name) => nameOf(fact) === name || nameOf(fact).startsWith(`${name}-`));
    return step && fact.value.kind === 'duration'
      ? [{ fact, step, kind: nameOf(fact).slice(step.length) }]
      : [];
  });
  return timed.flatMap(({ fact, step, kind }) => {
    const next = timed.find(
      (one) => one.kind === kind && steps.indexOf(one.step) === steps.indexOf(step) + 1,
    );
    if (!next || amountOf(fact.value) <= amountOf(next.fact.value)) return [];
    const message = `In clause ${number}, "${nameOf(fact)}" is longer than "${nameOf(next.fact)}".`;
    return [
      doubt(
        { file, line: fact.line },
        'clock-runs-past-the-next',
        message,
        'Shorten the first, or lengthen the one that follows it.',
      ),
    ];
  });
}

function nameOf(fact: Fact): string {
  return fact.id.slice(fact.clause.length + 1);
}
