import { relative } from 'node:path';
import { problemLine, type Problem } from '#lib/domain/content/problem.ts';
import type { CompanyPack } from '#lib/domain/policy/policy.ts';
import { readCompany } from '#lib/domain/policy/read-company.ts';
import { readRubric } from '#lib/domain/rubric/read-rubric.ts';
import type { Rubric } from '#lib/domain/rubric/rubric.ts';
import { readContentFolder } from '#lib/server/files/read-content-folder.ts';
import { UsageError } from './command.ts';
import { chosenCompanies, rubricsFor } from './project-folder.ts';

/** The company that was named, or the first of the project's, without its scenarios. */
export function chosenPack(named: string | undefined): CompanyPack {
  const folder = chosenFolder(named);
  const checked = readCompany(new Map(Object.entries(readContentFolder(folder, rubricsFor(folder)).company)));
  if (!checked.ok) throw new UsageError(complaint(checked.problems, folder));
  return checked.value;
}

/** The rubric that was named, or the one that most of the company's scenarios use. */
export function chosenRubric(id: string | undefined, company: string | undefined): Rubric {
  const folder = chosenFolder(company);
  const { rubrics, scenarios } = readContentFolder(folder, rubricsFor(folder));
  const checked = Object.entries(rubrics).map(([file, text]) => readRubric(file, text));
  const readable = checked.flatMap((each) => (each.ok ? [each.value] : []));
  const wanted = id ?? mostUsed(Object.values(scenarios), readable);
  const rubric = readable.find((each) => each.id === wanted);
  if (rubric) return rubric;
  const known = readable.map((each) => each.id).join(', ');
  if (known !== '') throw new UsageError(`There is no rubric "${wanted}" without errors. Known: ${known}.`);
  throw new UsageError(
    complaint(
      checked.flatMap(({ problems }) => problems),
      rubricsFor(folder),
    ) || 'There is no rubric.',
  );
}

function chosenFolder(named: string | undefined): string {
  const [folder] = chosenCompanies(named);
  if (folder === undefined) throw new UsageError('There is no company folder. Name one: --company DIR.');
  return folder;
}

function mostUsed(scenarios: readonly string[], rubrics: readonly Rubric[]): string | undefined {
  const uses = (id: string) =>
    scenarios.filter((text) => new RegExp(`^rubric: *${id} *$`, 'm').test(text)).length;
  return [...rubrics].sort((one, other) => uses(other.id) - uses(one.id))[0]?.id;
}

function complaint(problems: readonly Problem[], folder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors
    .map((problem) => problemLine({ ...problem, file: relative(process.cwd(), `${folder}/${problem.file}`) }))
    .join('\n');
}
