import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentSources } from '../../domain/contact/content-sources.ts';

/** The content of one company as it lies on disk: its folder, and the rubrics beside. Files are taken in name order; other files are left alone. */
export function readContentFolder(companyFolder: string, rubricsFolder: string): ContentSources {
  const policyFolder = join(companyFolder, 'policy');
  const policy = textsIn(policyFolder, '.md').map(([name, text]) => [`policy/${name}`, text] as const);
  const yaml = textsIn(companyFolder, '.yaml');
  return {
    company: Object.fromEntries([...yaml.filter(([name]) => name === 'company.yaml'), ...policy]),
    scenarios: Object.fromEntries(yaml.filter(([name]) => name !== 'company.yaml')),
    rubrics: Object.fromEntries(textsIn(rubricsFolder, '.yaml')),
  };
}

/** Folders below `scenariosFolder` that hold a company, in name order. */
export function companyFolders(scenariosFolder: string): string[] {
  if (!existsSync(scenariosFolder)) return [];
  const folders = readdirSync(scenariosFolder)
    .sort()
    .map((name) => join(scenariosFolder, name));
  return folders.filter(
    (folder) => statSync(folder).isDirectory() && existsSync(join(folder, 'company.yaml')),
  );
}

function textsIn(folder: string, ending: string): (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
  return names.map(
    (name) => [name, readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n')] as const,
  );
}
