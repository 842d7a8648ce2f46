import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '#tests/make/folder.ts';

/** Runs a command where it may mount disks that nobody else sees. */
function apart(script: string, args: readonly string[]) {
  return spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8' });
}

const canMount =
  process.platform === 'linux' && apart('mount -t tmpfs -o size=64k none /mnt', []).status === 0;

it.runIf(canMount)(
  'A disk that is full, and one that is read-only, are named and lose nothing that was acknowledged',
  { timeout: 60_000 },
  async () => {
    const parent = await makeFolder();
    const folders = ['disk', 'elsewhere'].map((name) => join(parent, name));
    for (const folder of folders) await mkdir(folder);
    const script = `mount -t tmpfs -o size=256k none "$1" && exec "${process.execPath}" --import tsx tests/server/lowdb/full-disk.ts "$@"`;
    const { stdout, stderr } = apart(script, folders);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      full: { refusal: 'store-disk-full', acknowledged: true, lost: [] },
      leftovers: [],
      backup: 'store-disk-full',
      partial: [],
      readOnly: {
        refusal: 'store-not-writable',
        fresh: 'store-not-writable',
        kept: 'one',
        lock: expect.stringMatching(/^The workspace may not be written to \(EROFS\): .*disk/),
      },
    });
  },
);
