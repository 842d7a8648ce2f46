import { createHash } from 'node:crypto';
import * as v from 'valibot';

const format = 1;

/** What a backup holds: written last, so that a folder with a manifest is a whole backup. */
export type Manifest = {
  readonly format: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Documents by store. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly BackedUpFile[];
};

/** `path` is relative to the backup and the workspace alike, with slashes on every system. */
export type BackedUpFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

export const manifestName = 'manifest.json';

const shape = v.object({
  format: v.literal(format),
  madeAt: v.string(),
  counts: v.record(v.string(), v.number()),
  files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })),
});

/** A manifest over these files, in path order so that two backups can be compared. */
export function makeManifest(files: readonly BackedUpFile[], madeAt: string): Manifest {
  const stores = files.map(({ path }) => path.slice(0, path.indexOf('/')));
  const counts: Record<string, number> = {};
  for (const store of stores.sort()) counts[store] = (counts[store] ?? 0) + 1;
  return { format, madeAt, counts, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The manifest in a text; `newer` where a later version wrote it, null where it is none. */
export function readManifest(text: string): Manifest | { readonly newer: number } | null {
  const value = parsed(text);
  const stated = v.safeParse(v.object({ format: v.pipe(v.number(), v.integer()) }), value);
  if (stated.success && stated.output.format > format) return { newer: stated.output.format };
  const read = v.safeParse(shape, value);
  return read.success ? read.output : null;
}

/** Whether a path is that of a document and of nothing else: a manifest may not lead a restore anywhere. */
export function isDocumentPath(path: string): boolean {
  return /^[a-z][a-z0-9-]{0,63}\/[0-9a-f]{2}\/[a-z0-9-]{1,64}\.json$/.test(path);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
