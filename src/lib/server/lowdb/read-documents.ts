import { readFileSync } from 'node:fs';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import type { Store } from '#lib/ports/store.ts';
import { freezeDeeply, storedOf, type StoreRecord } from '../store/store-record.ts';
import type { Upgrades } from '../store/upgrades.ts';
import { diskRefusal, isMissing } from '../store/disk-refusal.ts';
import { readRecord } from './document-file.ts';
import { placeOf } from './document-place.ts';
import { recordIn } from './document-text.ts';
import { scanFolder } from './scan-folder.ts';

/**
 * The documents of a folder that another process may be writing: nothing is mended, swept or kept in memory.
 * Every answer is one whole version. A document whose file and copy are both unreadable is refused as `Broken`.
 */
export function readDocuments<T>(folder: string, upgrades: Upgrades = []): Pick<Store<T>, 'get' | 'ids'> {
  return {
    async get(id) {
      const record = readWhole<T>(folder, id, upgrades);
      return record && storedOf(freezeDeeply(record));
    },
    ids: async () => [...(await scanFolder(folder, false))].sort(),
  };
}

/** A document's file as it stands, for copying: the file, or its copy where the file is unreadable. Null where there is neither. */
export function readWholeText(
  folder: string,
  id: string,
  upgrades: Upgrades,
): { readonly text: string; readonly from: 'file' | 'copy' } | null {
  const { path, last } = placeOf(folder, id);
  try {
    const file = textIn(path);
    if (file !== null && recordIn(file, id, upgrades)) return { text: file, from: 'file' };
    const copy = textIn(last);
    if (copy !== null && recordIn(copy, id, upgrades)) return { text: copy, from: 'copy' };
    if (file !== null || copy !== null) throw new Broken('store-unreadable', { id });
    return null;
  } catch (error) {
    throw diskRefusal(error, path);
  }
}

function textIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The record of a document, from its copy where the file is unreadable; null where there is neither. */
function readWhole<T>(folder: string, id: string, upgrades: Upgrades): StoreRecord<T> | null {
  const { path, last } = placeOf(folder, id);
  try {
    const found = [path, last].map((each) => readRecord<T>(each, id, upgrades));
    const whole = found.find((each) => typeof each === 'object');
    if (whole) return whole;
    if (found.includes('unreadable')) throw new Broken('store-unreadable', { id });
    return null;
  } catch (error) {
    throw diskRefusal(error, path);
  }
}
