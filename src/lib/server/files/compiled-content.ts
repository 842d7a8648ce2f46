import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buildEditions, type Content } from '../../domain/contact/build-editions.ts';
import type { ContentSources } from '../../domain/contact/content-sources.ts';
import { engineVersion } from '../../domain/contact/engine-version.ts';

/** Compiles sources. `slot` names what they are of, in letters, digits and hyphens: each slot is kept once. */
export type CompileContent = (slot: string, sources: ContentSources) => Content;

/** Compiles every time. */
export const compileAfresh: CompileContent = (_slot, sources) => buildEditions(sources);

/**
 * Compiles once and keeps the outcome in `folder`, problems included, for the next start of the same `build`.
 * What is kept counts only while sources, engine, build and Node are the same and the file is whole; else it is made again.
 * It is a copy that may be deleted at any time: a folder that cannot be read or written costs time and nothing else.
 */
export function keptCompiled(folder: string, build: string): CompileContent {
  return (slot, sources) => {
    const path = join(folder, `${slot}.compiled`);
    const made = sha256(JSON.stringify([build, engineVersion, process.version, sources]));
    const kept = readKept(path, made);
    if (kept !== null) return kept;
    const content = buildEditions(sources);
    keep(folder, path, made, serialize(content));
    return content;
  };
}

const digest = 32;

/** The file begins with what it was made from and what it should hold, a digest each. */
function readKept(path: string, made: Buffer): Content | null {
  try {
    const file = readFileSync(path);
    const held = file.subarray(2 * digest);
    const whole =
      file.subarray(0, digest).equals(made) && file.subarray(digest, 2 * digest).equals(sha256(held));
    return whole ? (deserialize(held) as Content) : null;
  } catch {
    return null;
  }
}

function keep(folder: string, path: string, made: Buffer, held: Buffer): void {
  const temp = `${path}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temp, Buffer.concat([made, sha256(held), held]), { mode: 0o600 });
    renameSync(temp, path);
  } catch {
    sweep(temp);
  }
}

function sweep(temp: string): void {
  try {
    rmSync(temp, { force: true });
  } catch {
    // The next start overwrites it.
  }
}

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
