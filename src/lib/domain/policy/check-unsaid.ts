import type { Problem } from '../content/problem.ts';
import { doubt } from './policy-problem.ts';
import type { Policy } from './policy.ts';
import type { ReadClause } from './read-clause.ts';
import { referencesIn, resolveReference } from './reference.ts';

/** Facts that their own clause never shows: a reader of the handbook would not know of them. */
export function checkUnsaid({ clause, facts, prose, file }: ReadClause, policy: Policy): Problem[] {
  const said = new Set(
    prose
      .flatMap((line) => referencesIn(line.text))
      .map(({ text }) => resolveReference(text, clause.id)?.fact),
  );
  const unsaid = facts.filter((fact) => policy.facts.has(fact.id) && !said.has(fact.id));
  return unsaid.map((fact) => {
    const name = fact.id.slice(clause.id.length + 1);
    const message = `Clause ${clause.number} never says its fact "${name}".`;
    return doubt(
      { file, line: fact.line },
      'fact-not-said',
      message,
      `Show it in the prose as {${name}}, or remove it.`,
    );
  });
}
