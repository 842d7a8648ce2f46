import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/read-yaml.ts';
import { mistake } from './policy-problem.ts';
import { frontMatterSchema } from './policy-schema.ts';
import type { PolicyDocument } from './policy.ts';
import { readClause, type ReadClause } from './read-clause.ts';
import { splitDocument } from './split-document.ts';

export type ReadDocument = { readonly document: PolicyDocument; readonly clauses: readonly ReadClause[] };

type Found = { readonly read?: ReadDocument; readonly problems: readonly Problem[] };

/** Reads one policy file. What could be read is answered even where there are problems, so that all of them show at once. */
export function readDocument(file: string, text: string, tiers: readonly string[]): Found {
  const { frontMatter, introduction, sections } = splitDocument(text);
  if (frontMatter === null) return { problems: [withoutFrontMatter(file)] };
  const marks = readYaml(file, frontMatter, frontMatterSchema, 2);
  if (!marks.ok) return { problems: marks.problems };
  const { 'review-by': reviewBy, ...named } = marks.value.value;
  const found = sections.map((section) => readClause(section, { file, document: named.id, tiers }));
  const clauses = found.flatMap((one) => (one.read ? [one.read] : []));
  const opening = introduction.prose
    .map((line) => line.text)
    .join('\n')
    .trim();
  const document = {
    ...named,
    reviewBy,
    introduction: opening,
    clauses: clauses.map((one) => one.clause),
    file,
  };
  const stray = introduction.blocks.map((block) => strayBlock(file, block.line, block.kind));
  return { read: { document, clauses }, problems: [...stray, ...found.flatMap((one) => one.problems)] };
}

function withoutFrontMatter(file: string): Problem {
  const message = 'The file does not begin with front matter between two lines of ---.';
  return mistake(
    { file, line: 1 },
    'front-matter-missing',
    message,
    'Begin it with ---, then id, title, version, effective, owner and review-by, then --- again.',
  );
}

function strayBlock(file: string, line: number, kind: string): Problem {
  const message = `This ${kind} block stands before the first clause and belongs to none.`;
  return mistake(
    { file, line },
    'block-outside-clause',
    message,
    'Move it under the ## heading of its clause.',
  );
}
