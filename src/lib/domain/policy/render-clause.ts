import type { Clause, Policy } from './policy.ts';
import { referencesIn, resolveReference } from './reference.ts';
import { sayFact } from './say-fact.ts';

/** A clause's Markdown with every fact reference replaced by the fact in words; an unknown reference stays as it is written. */
export function renderClause(clause: Clause, policy: Policy): string {
  return clause.markdown
    .split('\n')
    .map((line) => renderLine(line, clause, policy))
    .join('\n');
}

function renderLine(line: string, clause: Clause, policy: Policy): string {
  let rendered = '';
  let from = 0;
  for (const { text, start, end } of referencesIn(line)) {
    const reference = resolveReference(text, clause.id);
    const fact = reference && policy.facts.get(reference.fact);
    rendered += line.slice(from, start) + (fact ? sayFact(fact, reference.tier) : line.slice(start, end));
    from = end;
  }
  return rendered + line.slice(from);
}
