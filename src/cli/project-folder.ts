import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { companyFolders } from '#lib/server/files/read-content-folder.ts';
import { UsageError } from './command.ts';

const root = join(import.meta.dirname, '..', '..');

/** Rubrics beside the project's scenarios, or in a folder of the company's own. */
export function rubricsFor(companyFolder: string): string {
  const own = join(companyFolder, 'rubrics');
  return existsSync(own) ? own : join(root, 'rubrics');
}

/** The company folder that was named, or the project's own company folders. */
export function chosenCompanies(named: string | undefined): string[] {
  if (named === undefined) return companyFolders(join(root, 'scenarios'));
  const folder = resolve(named);
  if (!existsSync(join(folder, 'company.yaml')))
    throw new UsageError(`${named} is not a company folder: it has no company.yaml.`);
  return [folder];
}

/** Where the demo keeps its records unless configured otherwise. */
export const demoWorkspace = join(root, 'demo-workspace');
