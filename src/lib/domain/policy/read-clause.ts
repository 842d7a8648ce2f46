import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/read-yaml.ts';
import { doubt, mistake } from './policy-problem.ts';
import { clauseBlockSchema } from './policy-schema.ts';
import type { Clause, Fact } from './policy.ts';
import { readFacts } from './read-facts.ts';
import type { Block, Section } from './split-document.ts';

/** A clause as read, with the numbered lines of its prose for the checks that come later. */
export type ReadClause = {
  readonly clause: Clause;
  readonly facts: readonly Fact[];
  readonly file: string;
  readonly prose: Section['prose'];
};

type Place = { readonly file: string; readonly document: string; readonly tiers: readonly string[] };
type Found = { readonly read?: ReadClause; readonly problems: readonly Problem[] };

/** Reads what stands under one `##` heading. */
export function readClause(section: Section, { file, document, tiers }: Place): Found {
  const [number = '', ...words] = section.heading.split(/\s+/);
  const at = { file, line: section.line };
  const bad = headingProblem(number, words, section, file);
  if (bad) return { problems: [bad] };
  const id = `${document}/${number}`;
  const marks = readMarks(section, file);
  const blocks = section.blocks.filter((block) => block.kind === 'facts');
  const read = blocks.map((block) =>
    readFacts(block.text, { file, firstLine: block.line + 1, clause: id, tiers }),
  );
  const { facts, problems } = withoutRepeats(
    read.flatMap((one) => one.facts),
    file,
  );
  const { owner, audience, serves } = marks.value;
  const markdown = section.prose
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const named = {
    id,
    number,
    title: words.join(' '),
    line: section.line,
    ...(owner === undefined ? {} : { owner }),
  };
  const clause: Clause = { ...named, markdown, audience, serves, facts: facts.map((fact) => fact.id) };
  const empty =
    markdown === ''
      ? [
          doubt(
            at,
            'clause-empty',
            `Clause ${number} says nothing.`,
            'Write what to do under its heading, or remove the clause.',
          ),
        ]
      : [];
  const all = [
    ...marks.problems,
    ...section.blocks.flatMap((block) => unclosed(block, file)),
    ...read.flatMap((one) => one.problems),
    ...problems,
    ...empty,
  ];
  return { read: { clause, facts, file, prose: section.prose }, problems: all };
}

function headingProblem(
  number: string,
  words: readonly string[],
  section: Section,
  file: string,
): Problem | undefined {
  const at = { file, line: section.line };
  if (!/^[A-Z][A-Za-z]{0,2}\d+[a-z]?$/.test(number)) {
    const fix =
      'Begin it with the number, as in "## R2 Faulty goods"; for a heading inside a clause use ###.';
    return mistake(
      at,
      'heading-without-number',
      `The heading "${section.heading}" does not begin with a clause number.`,
      fix,
    );
  }
  if (words.length > 0) return undefined;
  return mistake(
    at,
    'heading-without-title',
    `Clause ${number} has no title.`,
    `Say in a few words what it is about: "## ${number} …".`,
  );
}

type Marks = Pick<Clause, 'audience' | 'serves'> & { readonly owner?: string | undefined };

function readMarks(section: Section, file: string): { value: Marks; problems: readonly Problem[] } {
  const none: Marks = { audience: 'both', serves: [] };
  const [block, second] = section.blocks.filter((one) => one.kind === 'clause');
  if (!block) return { value: none, problems: [] };
  const yaml = readYaml(file, block.text, clauseBlockSchema, block.line + 1);
  const twice = second ? [secondBlock(file, second.line)] : [];
  return yaml.ok
    ? { value: yaml.value.value, problems: twice }
    : { value: none, problems: [...yaml.problems, ...twice] };
}

function secondBlock(file: string, line: number): Problem {
  const message = 'This clause has two clause blocks, and only the first is read.';
  return mistake({ file, line }, 'clause-block-repeated', message, 'Put what both say into one block.');
}

function unclosed(block: Block, file: string): Problem[] {
  if (block.closed) return [];
  const message = `The ${block.kind} block that begins here is never closed.`;
  return [
    mistake(
      { file, line: block.line },
      'block-unclosed',
      message,
      'Put ``` on a line of its own where the block ends.',
    ),
  ];
}

function withoutRepeats(facts: readonly Fact[], file: string): { facts: Fact[]; problems: Problem[] } {
  const first = new Map<string, Fact>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const before = first.get(fact.id);
    if (before)
      problems.push(
        mistake(
          { file, line: fact.line },
          'fact-repeated',
          `The fact "${fact.id}" stands on line ${before.line} already.`,
          'Keep one of the two, or give the other its own name.',
        ),
      );
    else first.set(fact.id, fact);
  }
  return { facts: [...first.values()], problems };
}
