import { nearestWord } from '../content/nearest-word.ts';
import type { Problem } from '../content/problem.ts';
import { mistake } from './policy-problem.ts';
import type { CaseCondition, Fact, Policy } from './policy.ts';
import type { ReadClause } from './read-clause.ts';
import { referencesIn, resolveReference } from './reference.ts';

type Place = { readonly file: string; readonly line: number };

/** Every reference in prose and conditions names a fact that exists, for a tier that exists. */
export function checkReferences(
  clauses: readonly ReadClause[],
  policy: Policy,
  tiers: readonly string[],
): Problem[] {
  return clauses.flatMap((read) => [
    ...read.prose
      .filter((line) => !line.code)
      .flatMap((line) =>
        referencesIn(line.text).flatMap(({ text }) =>
          checkOne(text, { file: read.file, line: line.line }, read.clause.id, policy, tiers),
        ),
      ),
    ...read.facts.flatMap((fact) => checkConditions(fact, read.file, policy, tiers)),
  ]);
}

function checkConditions(fact: Fact, file: string, policy: Policy, tiers: readonly string[]): Problem[] {
  const bounds = [fact.appliesWhen, fact.escalateWhen].flatMap(boundsOf);
  return bounds.flatMap((bound) => checkOne(bound, { file, line: fact.line }, fact.clause, policy, tiers));
}

function boundsOf(condition: CaseCondition | undefined): string[] {
  return Object.values(condition ?? {}).flatMap((wanted) =>
    'above' in wanted || 'below' in wanted
      ? [wanted.above, wanted.below].filter((bound) => typeof bound === 'string')
      : [],
  );
}

function checkOne(
  text: string,
  place: Place,
  clause: string,
  policy: Policy,
  tiers: readonly string[],
): Problem[] {
  const reference = resolveReference(text, clause);
  if (!reference || !policy.facts.has(reference.fact)) return [unknownFact(text, place, clause, policy)];
  if (reference.tier === undefined || tiers.includes(reference.tier)) return [];
  const message = `There is no tier "${reference.tier}".`;
  return [mistake(place, 'unknown-tier', message, `Tiers of company.yaml: ${tiers.join(', ')}.`)];
}

function unknownFact(text: string, place: Place, clause: string, policy: Policy): Problem {
  const reference = resolveReference(text, clause);
  const near = reference && nearestWord(reference.fact, [...policy.facts.keys()]);
  const fix = near
    ? `Did you mean {${near.startsWith(`${clause}.`) ? near.slice(clause.length + 1) : near}}?`
    : 'Name a fact of this clause as {window}, of another clause as {R2.window}, of another document as {refunds/R2.window}.';
  return mistake(place, 'unknown-reference', `"${text}" names no fact.`, fix);
}
