import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContactHeader } from '#lib/domain/contact/contact.ts';
import { buildEditions } from '#lib/domain/contact/build-editions.ts';
import { drawForm } from '#lib/domain/scenario/draw-form.ts';
import { companyFolders, readContentFolder } from '#lib/server/files/read-content-folder.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the case of a contact says, private values and all: read from the stage’s records, as nobody can in a browser. */
export function drawnCase(workspace: string, contact: string): Readonly<Record<string, unknown>> {
  const { seed, startsAt, scenario: held } = headerOf(workspace, contact);
  const editions = companyFolders(join(root, 'scenarios')).flatMap(
    (folder) => buildEditions(readContentFolder(folder, join(root, 'rubrics'))).editions,
  );
  const edition = editions.find(({ scenario }) => scenario.id === held.id);
  if (!edition) throw new Error(`There is no scenario ${held.id}.`);
  return drawForm(edition.scenario, seed, startsAt).values;
}

function headerOf(workspace: string, contact: string): ContactHeader {
  const folder = join(workspace, 'contacts');
  const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(`${contact}.json`),
  );
  if (!path) throw new Error(`There is no contact ${contact}.`);
  const stored = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
    document: { header: ContactHeader };
  };
  return stored.document.header;
}
