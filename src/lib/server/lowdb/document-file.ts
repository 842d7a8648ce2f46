import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { StoreRecord } from '../store/store-record.ts';
import type { Upgrades } from '../store/upgrades.ts';
import { diskRefusal, isMissing } from '../store/disk-refusal.ts';
import type { DocumentPlace } from './document-place.ts';
import { recordIn, textOf } from './document-text.ts';
import { makeFolder, syncFolder, writeDurably } from './write-durably.ts';

/** What was found wrong on disk: `restored` lost at most the last write, `lost` left nothing to read, `unindexed` is there but `find` cannot see it. */
export type Damage = {
  readonly id: string;
  readonly outcome: 'restored' | 'lost' | 'unindexed';
  /** Where the unreadable files lie now. */
  readonly quarantined: readonly string[];
};

/**
 * lowdb's two-method port for one document: a file, and the copy from before its last write.
 * Reading mends: a file that does not parse goes to quarantine, the copy takes its place, and `report` hears of it.
 */
export function documentFile<T>(
  place: DocumentPlace,
  upgrades: Upgrades,
  report: (damage: Damage) => void,
): Adapter<StoreRecord<T> | null> {
  return {
    read: () => onDisk(place, () => readOrMend<T>(place, upgrades, report)),
    write: (record) =>
      onDisk(place, async () => {
        if (record === null) return;
        const text = textOf(record, upgrades);
        const write = () => writeDurably(place.path, text, place.last);
        await write().catch((error: unknown) => {
          if (!isMissing(error)) throw error;
          return makeFolder(place.shard).then(write);
        });
      }),
  };
}

/** Removes a document and its copy; the copy first, or a crash in between would bring the document back. */
export function removeDocument(place: DocumentPlace): Promise<void> {
  return onDisk(place, async () => {
    await rm(place.last, { force: true });
    await rm(place.path, { force: true });
    await syncFolder(place.shard);
  });
}

async function readOrMend<T>(
  place: DocumentPlace,
  upgrades: Upgrades,
  report: (damage: Damage) => void,
): Promise<StoreRecord<T> | null> {
  const found = readRecord<T>(place.path, place.id, upgrades);
  if (typeof found === 'object') return found;
  const last = readRecord<T>(place.last, place.id, upgrades);
  if (found === 'missing' && last === 'missing') return null;

  const quarantined: string[] = [];
  if (found === 'unreadable') quarantined.push(await setAside(place.path, place));
  if (last === 'unreadable') quarantined.push(await setAside(place.last, place));
  const mended = typeof last === 'object' ? last : null;
  if (mended !== null) await writeDurably(place.path, textOf(mended, upgrades));
  report({ id: place.id, outcome: mended === null ? 'lost' : 'restored', quarantined });
  return mended;
}

/** Reads at once rather than in turn: a small file takes 0.02 ms so, and would else wait behind the writes that wait for the disk. */
export function readRecord<T>(
  path: string,
  id: string,
  upgrades: Upgrades,
): StoreRecord<T> | 'missing' | 'unreadable' {
  try {
    return recordIn<T>(readFileSync(path, 'utf8'), id, upgrades) ?? 'unreadable';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

async function setAside(path: string, place: DocumentPlace): Promise<string> {
  await makeFolder(place.quarantine);
  const aside = join(place.quarantine, `${basename(path)}.${randomBytes(4).toString('hex')}`);
  await rename(path, aside);
  await syncFolder(place.shard);
  return aside;
}

async function onDisk<R>(place: DocumentPlace, act: () => Promise<R>): Promise<R> {
  try {
    return await act();
  } catch (error) {
    throw diskRefusal(error, place.path);
  }
}
