import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Broken, NotNow } from '#lib/domain/refusal/refusal.ts';
import { codeOf, diskRefusal, isMissing } from '../store/disk-refusal.ts';
import { makeFolder, syncFolder, writeSynced } from '../lowdb/write-durably.ts';

/** A folder that is being filled under another name beside its own. */
export type NewFolder = {
  /** Writes a file under a path of slashes; the folders it needs are made. */
  write(path: string, text: string): Promise<void>;
};

/**
 * Fills a folder that is not there yet, or is empty, so that it appears whole or not at all. Where `fill` fails nothing is left;
 * a kill leaves only a folder called `<name>.partial-…`, which nobody reads and anybody may delete.
 */
export async function makeWholeFolder<R>(
  folder: string,
  fill: (folder: NewFolder) => Promise<R>,
): Promise<R> {
  await refuseTaken(folder);
  const staged = join(dirname(folder), `${basename(folder)}.partial-${randomBytes(4).toString('hex')}`);
  const folders = new Set<string>([staged]);
  try {
    await makeFolder(staged);
    const filled = await fill({ write: (path, text) => writeInto(staged, folders, path, text) });
    for (const each of folders) await syncFolder(each);
    await putInPlace(staged, folder);
    return filled;
  } catch (error) {
    await rm(staged, { recursive: true, force: true }).catch(() => undefined);
    throw diskRefusal(error, folder);
  }
}

async function writeInto(staged: string, folders: Set<string>, path: string, text: string): Promise<void> {
  const file = join(staged, ...path.split('/'));
  if (!folders.has(dirname(file))) await makeFolder(dirname(file));
  folders.add(dirname(file));
  await writeSynced(file, text);
}

async function refuseTaken(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    if (isMissing(error)) return;
    if (codeOf(error) !== 'ENOTDIR') throw diskRefusal(error, folder);
  }
  throw new NotNow('backup.target-taken', { folder });
}

async function putInPlace(staged: string, folder: string): Promise<void> {
  try {
    await rename(staged, folder);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (['ENOTEMPTY', 'EEXIST'].includes(code)) throw new NotNow('backup.target-taken', { folder });
    if (['EBUSY', 'EXDEV'].includes(code)) throw new Broken('restore.mounted', { folder, code });
    throw error;
  }
  await syncFolder(dirname(folder));
}
