import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSecret } from '#lib/server/auth/secret-file.ts';
import { makeFolder } from '#tests/make/folder.ts';

it('A secret is made on first start and stays the same', async () => {
  const folder = join(await makeFolder(), 'workspace');
  const secret = await readSecret(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await readSecret(folder)).toBe(secret);
});

it('Two folders have two secrets', async () => {
  expect(await readSecret(await makeFolder())).not.toBe(await readSecret(await makeFolder()));
});

it.skipIf(process.platform === 'win32')(
  'A secret is for its owner’s eyes only, and nothing else is left beside it',
  async () => {
    const folder = await makeFolder();
    await readSecret(folder);
    expect([(await stat(join(folder, 'secret'))).mode & 0o777, await readdir(folder)]).toEqual([
      0o600,
      ['secret'],
    ]);
  },
);

it('Two first starts at once agree on one secret', async () => {
  const folder = await makeFolder();
  const [one, other] = await Promise.all([readSecret(folder), readSecret(folder)]);
  expect(one).toBe(other);
});

it('A secret too short to be safe is refused with what to do', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'secret'), 'short\n');
  await expect(readSecret(folder)).rejects.toThrow('Delete the file and start again');
});
