import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import type { Upgrades } from '../store/upgrades.ts';
import { isMissing } from '../store/disk-refusal.ts';
import { readRecord } from './document-file.ts';
import { placeOf } from './document-place.ts';
import { scanFolder } from './scan-folder.ts';

/** Something wrong with one file of a store: `code` says what, as `verify.file.<code>` in the text catalogue. */
export type FileFault = {
  readonly path: string;
  readonly code: 'restorable' | 'lost' | 'copy-unreadable' | 'newer' | 'upgrade-failed' | 'quarantined';
};

/** Every file of a store that cannot be read as what it should be, and what lies in its quarantine. Changes nothing. */
export async function inspectFiles(folder: string, upgrades: Upgrades): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  for (const id of [...(await scanFolder(folder, false))].sort()) {
    const fault = inspect(folder, id, upgrades);
    if (fault) faults.push(fault);
  }
  const quarantine = join(folder, 'quarantine');
  for (const name of await namesIn(quarantine))
    faults.push({ path: join(quarantine, name), code: 'quarantined' });
  return faults;
}

function inspect(folder: string, id: string, upgrades: Upgrades): FileFault | null {
  const { path, last } = placeOf(folder, id);
  try {
    const found = readRecord(path, id, upgrades);
    const copy = readRecord(last, id, upgrades);
    if (typeof found === 'object')
      return copy === 'unreadable' ? { path: last, code: 'copy-unreadable' } : null;
    // Both gone: somebody removed it while we looked.
    if (found === 'missing') return copy === 'unreadable' ? { path: last, code: 'lost' } : null;
    return { path, code: typeof copy === 'object' ? 'restorable' : 'lost' };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { path, code: error.key === 'store-newer-format' ? 'newer' : 'upgrade-failed' };
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
