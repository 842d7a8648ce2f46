import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceReadings } from '../application/workspace-readings.ts';
import { keptEditions } from './files/content-library.ts';
import { inspectFiles, type FileFault } from './lowdb/inspect-files.ts';
import { readDocuments } from './lowdb/read-documents.ts';
import { upgradesOf } from './store/upgrades.ts';

/** A workspace for looking only, while a server may be writing it: takes no lock, mends nothing, and needs no content but what was kept. */
export function readWorkspace(workspace: string): WorkspaceReadings {
  const read = <T>(store: string) => readDocuments<T>(join(workspace, store), upgradesOf(store));
  return {
    people: read('people'),
    teams: read('teams'),
    contacts: read('contacts'),
    evaluations: read('evaluations'),
    assignments: read('assignments'),
    library: keptEditions(read('editions')),
  };
}

/** Everything wrong with the files of every store of a workspace. */
export async function inspectWorkspace(workspace: string): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  for (const store of await storesOf(workspace))
    faults.push(...(await inspectFiles(join(workspace, store), upgradesOf(store))));
  return faults;
}

/** The stores of a workspace by the names of their folders: those that hold shards, or a quarantine. */
export async function storesOf(workspace: string): Promise<string[]> {
  const folders = (await readdir(workspace, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => /^[a-z][a-z0-9-]*$/.test(name));
  const parts = await Promise.all(names.map((name) => readdir(join(workspace, name))));
  return names
    .filter((_, index) => parts[index]!.some((part) => /^([0-9a-f]{2}|quarantine)$/.test(part)))
    .sort();
}
