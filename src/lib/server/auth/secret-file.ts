import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs session cookies, from `<folder>/secret`; made on first start, readable by the owner only.
 * Whoever deletes the file signs everybody out. Throws when the file is there but too short to be one.
 */
export async function readSecret(folder: string): Promise<string> {
  const path = join(folder, 'secret');
  const secret = (await readIfThere(path)) ?? (await makeSecret(folder, path));
  if (secret.length < 32)
    throw new Error(
      `The secret in ${path} is too short to be safe. Delete the file and start again: a new one is made, and everybody signs in anew.`,
    );
  return secret;
}

async function makeSecret(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temp = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const opened = await open(temp, 'wx', 0o600);
  try {
    await opened.writeFile(`${randomBytes(32).toString('base64url')}\n`);
    await opened.sync();
  } finally {
    await opened.close();
  }
  // A link fails where a file stands: of two first starts one secret wins, and both read it.
  await link(temp, path).catch(() => undefined);
  await rm(temp);
  return (await readFile(path, 'utf8')).trim();
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
