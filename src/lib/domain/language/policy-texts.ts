import type { CompanyPack } from '../policy/policy.ts';
import { renderClause } from '../policy/render-clause.ts';

// A pack is read once and never changes; its clauses need not be rendered again for each message.
const texts = new WeakMap<CompanyPack, readonly string[]>();

/** The policy's clauses as a representative reads and may copy them: facts in words, no marks. */
export function policyTexts(pack: CompanyPack): readonly string[] {
  const known = texts.get(pack);
  if (known) return known;
  const rendered = [...pack.policy.clauses.values()].map((clause) =>
    withoutMarks(renderClause(clause, pack.policy)),
  );
  texts.set(pack, rendered);
  return rendered;
}

function withoutMarks(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, ' ').replace(/[*_`#>[\]|]/g, ' ');
}
