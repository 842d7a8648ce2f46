import type { Clause, CompanyPack, Policy } from '../domain/policy/policy.ts';
import { renderClause } from '../domain/policy/render-clause.ts';
import type { Markdown } from '../ports/markdown.ts';
import type { ClauseFound, ClauseView } from './views/policy.ts';
import { searchClauses } from '../domain/policy/search-clauses.ts';

/** A clause ready to read: facts in words, Markdown as safe HTML. */
export function viewClause(clause: Clause, policy: Policy, markdown: Markdown): ClauseView {
  return {
    id: clause.id,
    number: clause.number,
    title: clause.title,
    html: markdown.toHtml(renderClause(clause, policy)),
    href: hrefOf(clause.id),
  };
}

/** `/policy/refunds#R2` for `refunds/R2`. */
export function hrefOf(clause: string): string {
  const [document = '', number = ''] = clause.split('/');
  return `/policy/${document}#${number}`;
}

/** The clauses of `ids` that exist, by id, for pages that cite them. */
export function viewClauses(
  ids: Iterable<string>,
  policy: Policy,
  markdown: Markdown,
): Record<string, ClauseView> {
  const cited = [...new Set(ids)].sort().flatMap((id) => policy.clauses.get(id) ?? []);
  return Object.fromEntries(cited.map((clause) => [clause.id, viewClause(clause, policy, markdown)]));
}

/** The best clauses for a query, at most eight, each with the beginning of its text. */
export function findClauses(query: string, pack: CompanyPack, markdown: Markdown): ClauseFound[] {
  return searchClauses(pack.policy, query)
    .slice(0, 8)
    .map((clause) => ({
      ...viewClause(clause, pack.policy, markdown),
      document: documentTitle(clause, pack.policy),
      excerpt: excerptOf(renderClause(clause, pack.policy)),
    }));
}

function documentTitle(clause: Clause, policy: Policy): string {
  return (
    policy.documents.find((document) => document.clauses.some(({ id }) => id === clause.id))?.title ?? ''
  );
}

const excerptLength = 180;

function excerptOf(markdown: string): string {
  const plain = markdown
    .replace(/[#*_`>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= excerptLength) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', excerptLength))} …`;
}
