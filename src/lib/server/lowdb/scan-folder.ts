import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskRefusal, isMissing } from '../store/disk-refusal.ts';
import { placeOf } from './document-place.ts';
import { isLeftover } from './write-durably.ts';

const documentName = /^([a-z0-9-]{1,64})\.json(\.last)?$/;

/**
 * Ids of all documents under `folder`, those included of which only the copy is left. The folder's one writer also has it swept of
 * what a crash left half written; anybody else would sweep away what the writer is writing.
 */
export async function scanFolder(folder: string, sweeps: boolean): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  try {
    for (const shard of await namesIn(folder)) {
      if (!/^[0-9a-f]{2}$/.test(shard)) continue;
      for (const name of await namesIn(join(folder, shard))) {
        if (sweeps && isLeftover(name)) await rm(join(folder, shard, name), { force: true });
        const id = documentName.exec(name)?.[1];
        if (id !== undefined && placeOf(folder, id).shard === join(folder, shard)) ids.add(id);
      }
    }
  } catch (error) {
    throw diskRefusal(error, folder);
  }
  return ids;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
