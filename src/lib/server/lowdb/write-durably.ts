import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, isMissing } from '../store/disk-refusal.ts';

const thisProcess = randomBytes(6).toString('hex');
let written = 0;

/** True for the temporary file of a process that is gone: what it was writing was never acknowledged. */
export function isLeftover(name: string): boolean {
  return name.endsWith('.tmp') && !name.includes(`.${thisProcess}-`);
}

/**
 * Replaces `path` by `text` so that after a crash at any instant it holds the old text or the new one, whole.
 * What stood there before is kept as `last`, when given. Resolves when the disk has it.
 */
export async function writeDurably(path: string, text: string, last?: string): Promise<void> {
  const temp = `${path}.${thisProcess}-${(written += 1)}.tmp`;
  try {
    await writeSynced(temp, text);
    if (last !== undefined) await keepAs(path, last);
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes a folder and those above it, and has the disk remember them. */
export async function makeFolder(folder: string): Promise<void> {
  const missing = await makeOne(folder).then(
    () => false,
    (error: unknown) => isMissing(error) || Promise.reject(error),
  );
  if (!missing) return;
  await makeFolder(dirname(folder));
  await makeOne(folder);
}

/** One by one: where a disk is read-only, Node's own recursive way says no more than that something is missing. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw error;
  }
  await syncFolder(dirname(folder));
}

/** Has the disk remember which files a folder holds; without it a rename may be undone by a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using(folder, 'r', (opened) => opened.sync());
}

/** Writes a file that is not there yet; resolves when the disk has its text. Its folder is for the caller to sync. */
export async function writeSynced(path: string, text: string): Promise<void> {
  await using(path, 'wx', async (opened) => {
    await opened.writeFile(text);
    await opened.sync();
  });
}

async function keepAs(path: string, last: string): Promise<void> {
  await rm(last, { force: true });
  try {
    await link(path, last);
  } catch (error) {
    if (isMissing(error)) return;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    // Some file systems know no links; a copy costs a second write.
    await copyFile(path, last);
    await using(last, 'r+', (opened) => opened.sync());
  }
}

async function using(
  path: string,
  flags: string,
  act: (opened: Awaited<ReturnType<typeof open>>) => Promise<void>,
) {
  const opened = await open(path, flags, 0o600);
  try {
    await act(opened);
  } finally {
    await opened.close();
  }
}
