import { Low } from 'lowdb';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import type { DerivedIndexes } from '../store/derived-indexes.ts';
import type { Upgrades } from '../store/upgrades.ts';
import { freezeDeeply, type StoreRecord } from '../store/store-record.ts';
import { documentFile, removeDocument, type Damage } from './document-file.ts';
import { placeOf } from './document-place.ts';
import { recentlyUsed } from './recently-used.ts';
import { scanFolder } from './scan-folder.ts';

/** The records of one folder: few in memory, all on disk, all in the look-ups. Not safe for two calls about one id at once. */
export type DocumentsOnDisk<T> = {
  /** The record when it happens to be in memory. */
  inMemory(id: string): StoreRecord<T> | undefined;
  load(id: string): Promise<StoreRecord<T> | null>;
  /** Resolves when the disk has it; rejects with memory and look-ups following whatever the disk has. */
  save(record: StoreRecord<T>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Reads every document once for the look-ups, `each` id in its turn. */
  scan(each: (id: string, read: () => Promise<void>) => Promise<void>): Promise<void>;
};

/** As many files at once as keep the disk busy without running out of handles. */
const lanes = 16;

type Setting<T> = {
  readonly folder: string;
  readonly keep: number;
  readonly derived: DerivedIndexes<T>;
  readonly upgrades: Upgrades;
  readonly report: (damage: Damage) => void;
};

export function documentsOnDisk<T>({
  folder,
  keep,
  derived,
  upgrades,
  report,
}: Setting<T>): DocumentsOnDisk<T> {
  const kept = recentlyUsed<StoreRecord<T>>(keep);
  const document = (id: string, record: StoreRecord<T> | null) =>
    new Low(documentFile<T>(placeOf(folder, id), upgrades, report), record);

  const load = async (id: string): Promise<StoreRecord<T> | null> => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const low = document(id, null);
    await low.read();
    if (low.data !== null) kept.keep(id, freezeDeeply(low.data));
    else derived.forget(id);
    return low.data;
  };
  const index = async (id: string) => {
    const record = await load(id);
    if (record !== null) derived.keep(id, derived.valuesOf(record.document));
  };
  /** After a failed write nobody knows what the disk has: ask it again. */
  const orDistrust = async (id: string, writing: Promise<void>) => {
    try {
      await writing;
    } catch (error) {
      kept.forget(id);
      await index(id).catch(() => undefined);
      throw error;
    }
  };
  /** A disk that cannot be read stops the scan; one document that an index trips over does not. */
  const skip = (id: string, error: unknown) => {
    if (error instanceof Broken) throw error;
    report({ id, outcome: 'unindexed', quarantined: [] });
  };
  return {
    inMemory: (id) => kept.get(id),
    load,
    async save(record) {
      const values = derived.valuesOf(record.document);
      await orDistrust(record.id, document(record.id, record).write());
      kept.keep(record.id, record);
      derived.keep(record.id, values);
    },
    async remove(id) {
      await orDistrust(id, removeDocument(placeOf(folder, id)));
      kept.forget(id);
      derived.forget(id);
    },
    async scan(each) {
      const waiting = (await scanFolder(folder, true)).values();
      const lane = async () => {
        for (const id of waiting) await each(id, () => index(id).catch((error: unknown) => skip(id, error)));
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
  };
}
