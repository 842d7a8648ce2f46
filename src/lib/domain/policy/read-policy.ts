import type { Checked, Problem } from '../content/problem.ts';
import { checkDoubts } from './check-doubts.ts';
import { checkReferences } from './check-references.ts';
import { mistake } from './policy-problem.ts';
import type { Clause, Fact, Policy } from './policy.ts';
import type { ReadClause } from './read-clause.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

/** Path relative to the company folder, with `/`, to text. */
export type ContentFiles = ReadonlyMap<string, string>;

export type PolicyOrder = {
  /** Tier ids, lowest authority first. */
  readonly tiers: readonly string[];
  /** Document ids in the order of the handbook; the others follow by file name. */
  readonly documents: readonly string[];
};

/** Reads `policy/*.md` into one checked policy. The order of the map makes no difference. */
export function readPolicy(files: ContentFiles, order: PolicyOrder): Checked<Policy> {
  const paths = [...files.keys()].filter((path) => /^policy\/[^/]+\.md$/.test(path)).sort();
  if (paths.length === 0) return { ok: false, problems: [withoutPolicy()] };
  const found = paths.map((path) => readDocument(path, files.get(path)!, order.tiers));
  const documents = found.flatMap((one) => (one.read ? [one.read] : []));
  const problems = [
    ...found.flatMap((one) => one.problems),
    ...repeatedDocuments(documents),
    ...repeatedClauses(documents),
  ];
  const inOrder = sortDocuments(documents, order.documents);
  const clauses = inOrder.flatMap((one) => one.clauses);
  const policy = policyOf(inOrder, clauses);
  // A document that could not be read takes its facts with it: references to them would be reported without cause.
  const whole =
    found.every((one) => one.read) &&
    found.every((one) => one.problems.every((problem) => problem.severity === 'warning'));
  const references = whole ? checkReferences(clauses, policy, order.tiers) : [];
  const all = [...problems, ...references, ...checkDoubts(clauses, policy, order.tiers)];
  return all.some((problem) => problem.severity === 'error')
    ? { ok: false, problems: all }
    : { ok: true, value: policy, problems: all };
}

function policyOf(documents: readonly ReadDocument[], clauses: readonly ReadClause[]): Policy {
  const facts = clauses.flatMap((one) => one.facts);
  return {
    documents: documents.map((one) => one.document),
    clauses: new Map(clauses.map(({ clause }): [string, Clause] => [clause.id, clause])),
    facts: new Map(facts.map((fact): [string, Fact] => [fact.id, fact])),
  };
}

function sortDocuments(documents: readonly ReadDocument[], order: readonly string[]): ReadDocument[] {
  const rank = ({ document }: ReadDocument) =>
    order.includes(document.id) ? order.indexOf(document.id) : order.length;
  return [...documents].sort((a, b) => rank(a) - rank(b));
}

function withoutPolicy(): Problem {
  const message = 'This company has no written policy.';
  return mistake(
    { file: 'policy', line: 1 },
    'policy-missing',
    message,
    'Put at least one Markdown file into its folder policy/.',
  );
}

function repeatedDocuments(documents: readonly ReadDocument[]): Problem[] {
  return repeats(documents.map(({ document }) => ({ id: document.id, file: document.file, line: 2 }))).map(
    ({ again, first }) =>
      mistake(
        again,
        'document-repeated',
        `The id "${again.id}" already belongs to ${first.file}.`,
        'Give this document an id of its own.',
      ),
  );
}

function repeatedClauses(documents: readonly ReadDocument[]): Problem[] {
  const clauses = documents.flatMap((one) =>
    one.clauses.map(({ clause, file }) => ({ id: clause.id, file, line: clause.line })),
  );
  const sameFile = repeats(clauses).filter(({ again, first }) => again.file === first.file);
  return sameFile.map(({ again, first }) =>
    mistake(
      again,
      'clause-repeated',
      `The clause "${again.id}" stands on line ${first.line} already.`,
      'Give this clause a number that was never used before.',
    ),
  );
}

type Placed = { readonly id: string; readonly file: string; readonly line: number };

function repeats(placed: readonly Placed[]): { again: Placed; first: Placed }[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((one) => {
    const before = first.get(one.id);
    if (before) return [{ again: one, first: before }];
    first.set(one.id, one);
    return [];
  });
}
