import { join, relative, resolve } from 'node:path';
import { Broken, NotNow } from '#lib/domain/refusal/refusal.ts';
import { placeOf } from '../lowdb/document-place.ts';
import { readDocuments, readWholeText } from '../lowdb/read-documents.ts';
import { storesOf } from '../read-workspace.ts';
import { upgradesOf } from '../store/upgrades.ts';
import { inLanes } from './in-lanes.ts';
import { makeManifest, manifestName, sha256, type BackedUpFile, type Manifest } from './manifest.ts';
import { makeWholeFolder, type NewFolder } from './new-folder.ts';

/** A document that was damaged: its copy was taken instead, or there was none. */
export type BackupProblem = { readonly file: string; readonly key: 'backup.from-copy' | 'backup.left-out' };

export type BackedUp = { readonly manifest: Manifest; readonly problems: readonly BackupProblem[] };

/** Who is signed in, and tokens on their way: a way in for whoever reads the backup. Links stay: only their hashes are stored. */
const leftOut = ['auth-sessions', 'auth-verifications'];

/** Documents that point to others; copied before those, so that what they point to is in the backup too. */
const pointing = ['evaluations', 'assignments', 'contacts'];

/**
 * Copies every document of a workspace to a new folder, while a server may be writing: each document as one whole version.
 * Neither the secret that signs cookies nor sessions nor quarantined files are in it.
 */
export async function backUpWorkspace(workspace: string, target: string, now: string): Promise<BackedUp> {
  if (!relative(resolve(workspace), resolve(target)).startsWith('..'))
    throw new NotNow('backup.target-inside', { folder: target });
  const stores = inCopyingOrder((await storesOf(workspace)).filter((store) => !leftOut.includes(store)));
  if (stores.length === 0) throw new NotNow('backup.no-workspace', { folder: workspace });
  return makeWholeFolder(resolve(target), async (folder) => {
    const files: BackedUpFile[] = [];
    const problems: BackupProblem[] = [];
    for (const store of stores) await copyStore(workspace, store, folder, files, problems);
    const manifest = makeManifest(files, now);
    await folder.write(manifestName, `${JSON.stringify(manifest, null, 1)}\n`);
    return { manifest, problems };
  });
}

function inCopyingOrder(stores: readonly string[]): string[] {
  const first = pointing.filter((store) => stores.includes(store));
  return [...first, ...stores.filter((store) => !first.includes(store))];
}

async function copyStore(
  workspace: string,
  store: string,
  folder: NewFolder,
  files: BackedUpFile[],
  problems: BackupProblem[],
): Promise<void> {
  const from = join(workspace, store);
  const upgrades = upgradesOf(store);
  await inLanes(await readDocuments(from, upgrades).ids(), async (id) => {
    const path = relative(workspace, placeOf(from, id).path).replaceAll('\\', '/');
    const found = readOrLeaveOut(() => readWholeText(from, id, upgrades));
    if (found === null) return;
    if (found === 'damaged') return void problems.push({ file: path, key: 'backup.left-out' });
    if (found.from === 'copy') problems.push({ file: path, key: 'backup.from-copy' });
    await folder.write(path, found.text);
    files.push({ path, bytes: Buffer.byteLength(found.text), sha256: sha256(found.text) });
  });
}

/** One damaged document does not stop the backup of the others. */
function readOrLeaveOut<R>(read: () => R): R | 'damaged' {
  try {
    return read();
  } catch (error) {
    if (error instanceof Broken && error.key === 'store-unreadable') return 'damaged';
    throw error;
  }
}
