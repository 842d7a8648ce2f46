import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import type { Message } from '#lib/domain/desk/desk.ts';
import { codeOf, diskRefusal, isMissing } from '../store/disk-refusal.ts';
import { inLanes } from './in-lanes.ts';
import {
  isDocumentPath,
  manifestName,
  readManifest,
  sha256,
  type BackedUpFile,
  type Manifest,
} from './manifest.ts';
import { makeWholeFolder } from './new-folder.ts';

export type Restored = { readonly manifest: Manifest; readonly problems: readonly Message[] };

/**
 * Puts a backup back as a workspace in a new or empty folder, after every file has been found as the manifest has it.
 * With problems nothing is restored.
 */
export async function restoreWorkspace(backup: string, folder: string): Promise<Restored> {
  const manifest = await manifestOf(backup);
  const problems = await problemsOf(backup, manifest);
  if (problems.length > 0) return { manifest, problems };
  await makeWholeFolder(resolve(folder), (made) =>
    inLanes(manifest.files, async (file) => {
      const read = await textOf(backup, file);
      if ('problem' in read) throw new Broken(read.problem.key, read.problem.with);
      await made.write(file.path, read.text);
    }),
  );
  return { manifest, problems };
}

async function manifestOf(backup: string): Promise<Manifest> {
  const text = await readFile(join(backup, manifestName), 'utf8').catch((error: unknown) => {
    if (isMissing(error) || codeOf(error) === 'ENOTDIR') return '';
    throw diskRefusal(error, backup);
  });
  const manifest = readManifest(text);
  if (manifest === null) throw new Broken('restore.no-manifest', { folder: backup });
  if ('newer' in manifest) throw new Broken('restore.newer', { format: String(manifest.newer) });
  return manifest;
}

async function problemsOf(backup: string, { files }: Manifest): Promise<Message[]> {
  const problems: Message[] = [];
  await inLanes(files, async (file) => {
    const read = await textOf(backup, file);
    if ('problem' in read) problems.push(read.problem);
  });
  return problems.sort((a, b) => (a.with['path']! < b.with['path']! ? -1 : 1));
}

async function textOf(
  backup: string,
  { path, sha256: expected }: BackedUpFile,
): Promise<{ readonly text: string } | { readonly problem: Message }> {
  if (!isDocumentPath(path)) return { problem: { key: 'restore.unfit-path', with: { path } } };
  try {
    const text = await readFile(join(backup, ...path.split('/')), 'utf8');
    return sha256(text) === expected ? { text } : { problem: { key: 'restore.changed', with: { path } } };
  } catch (error) {
    if (isMissing(error)) return { problem: { key: 'restore.missing', with: { path } } };
    throw diskRefusal(error, join(backup, path));
  }
}
