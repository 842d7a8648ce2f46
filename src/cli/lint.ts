import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditions } from '#lib/domain/contact/build-editions.ts';
import { checkEdition } from '#lib/domain/contact/check-edition.ts';
import { problemLine, type Problem } from '#lib/domain/content/problem.ts';
import { readContentFolder } from '#lib/server/files/read-content-folder.ts';
import type { Command } from './command.ts';
import { chosenCompanies, rubricsFor } from './project-folder.ts';

/** `greenroom lint [company-dir] [--json]`: policy, scenarios, rubrics, example replies and golden runs. */
export const lint: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const companies = chosenCompanies(positionals[0]).map(checkCompany);
  const problems = distinct(companies.flatMap((company) => company.problems));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (values.json) {
    console.log(
      JSON.stringify(
        { format: 1, companies: companies.map(({ checked }) => checked), problems, errors },
        null,
        2,
      ),
    );
  } else {
    for (const problem of problems)
      console.log(`${problemLine(problem)}${problem.severity === 'warning' ? ' (warning)' : ''}`);
    for (const { checked } of companies) console.log(summary(checked));
    console.log(
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} ${problems.length - errors === 1 ? 'warning' : 'warnings'}`,
    );
  }
  return errors > 0 ? 1 : 0;
};

type CheckedCompany = {
  readonly company: string;
  readonly clauses: number;
  readonly facts: number;
  readonly scenarios: number;
  readonly rubrics: number;
  readonly goldenRuns: number;
};

function checkCompany(folder: string): {
  readonly checked: CheckedCompany;
  readonly problems: readonly Problem[];
} {
  const rubricsFolder = rubricsFor(folder);
  const content = buildEditions(readContentFolder(folder, rubricsFolder));
  const inRubrics = (file: string) =>
    content.rubrics.size > 0 && [...content.rubrics.values()].some((rubric) => rubric.file === file);
  const place = (problem: Problem): Problem => ({
    ...problem,
    file: relative(process.cwd(), `${inRubrics(problem.file) ? rubricsFolder : folder}/${problem.file}`),
  });
  const checks = content.editions.flatMap(checkEdition);
  return {
    checked: {
      company: content.pack?.company.id ?? relative(process.cwd(), folder),
      clauses: content.pack?.policy.clauses.size ?? 0,
      facts: content.pack?.policy.facts.size ?? 0,
      scenarios: content.editions.length,
      rubrics: content.rubrics.size,
      goldenRuns: content.editions.reduce((sum, { scenario }) => sum + scenario.golden.length, 0),
    },
    problems: [...content.problems, ...checks].map(place),
  };
}

function summary({ company, clauses, facts, scenarios, rubrics, goldenRuns }: CheckedCompany): string {
  return `${company}: ${clauses} clauses, ${facts} facts, ${scenarios} scenarios, ${rubrics} rubrics, ${goldenRuns} golden runs`;
}

/** Rubrics are shared by companies; their problems are told once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}
