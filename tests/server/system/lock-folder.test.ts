import { spawn } from 'node:child_process';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotNow } from '#lib/domain/refusal/refusal.ts';
import { lockFolder } from '#lib/server/system/lock-folder.ts';
import { processStart, thisMachine } from '#lib/server/system/process-identity.ts';
import { errorWords } from '#lib/text/error-words.ts';
import { makeFolder } from '#tests/make/folder.ts';

/** Leaves a lock behind as another process would have. */
async function leaveLock(
  folder: string,
  lock: { pid: number; started: string; machine: string },
  ageInSeconds = 0,
) {
  const path = join(folder, 'lock', '0123456789abcdef.json');
  await mkdir(join(folder, 'lock'), { recursive: true });
  await writeFile(path, JSON.stringify(lock));
  const seen = new Date(Date.now() - ageInSeconds * 1000);
  await utimes(path, seen, seen);
}

/** The number of a process that has ended. */
function endedProcess(): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '']);
    child.on('exit', () => resolve(child.pid!));
  });
}

describe('A locked folder', () => {
  it('is refused to a second writer, with who holds it', async () => {
    const folder = await makeFolder();
    await lockFolder(folder);
    const refusal = await lockFolder(folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NotNow);
    expect(refusal).toMatchObject({ key: 'folder-in-use', values: { folder, pid: String(process.pid) } });
    expect(errorWords(refusal)).toContain(`in use by process ${process.pid} on `);
  });

  it('is free again when released', async () => {
    const folder = await makeFolder();
    await (await lockFolder(folder)).release();
    await expect(lockFolder(folder)).resolves.toBeDefined();
  });

  it('goes to one of several that start together', async () => {
    const folder = await makeFolder();
    const settled = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(folder)));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(join(folder, 'lock'))).toHaveLength(1);
  });

  it('does not hinder another folder', async () => {
    await lockFolder(await makeFolder());
    await expect(lockFolder(await makeFolder())).resolves.toBeDefined();
  });
});

describe('A lock left by a crash', () => {
  it('is taken over when its process is gone', async () => {
    const folder = await makeFolder();
    await leaveLock(folder, { pid: await endedProcess(), started: '1', machine: await thisMachine() });
    await lockFolder(folder);
    expect(await readdir(join(folder, 'lock'))).toHaveLength(1);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when its process number has been given to another',
    async () => {
      const folder = await makeFolder();
      await leaveLock(folder, { pid: process.pid, started: '1', machine: await thisMachine() });
      await expect(lockFolder(folder)).resolves.toBeDefined();
    },
  );

  it('is refused while a process of that number and start lives', async () => {
    const folder = await makeFolder();
    await leaveLock(
      folder,
      { pid: process.pid, started: await processStart(process.pid), machine: await thisMachine() },
      3600,
    );
    await expect(lockFolder(folder)).rejects.toMatchObject({ key: 'folder-in-use' });
  });

  it('on another machine is refused while that machine gives signs of life', async () => {
    const folder = await makeFolder();
    await leaveLock(folder, { pid: 1, started: '1', machine: 'elsewhere//' }, 30);
    await expect(lockFolder(folder)).rejects.toMatchObject({
      key: 'folder-in-use',
      values: { host: 'elsewhere' },
    });
  });

  it('on another machine is taken over after a minute of silence', async () => {
    const folder = await makeFolder();
    await leaveLock(folder, { pid: 1, started: '1', machine: 'elsewhere//' }, 90);
    await expect(lockFolder(folder)).resolves.toBeDefined();
  });
});

describe('A killed process', () => {
  it('leaves a folder that the next one may take at once', async () => {
    const folder = await makeFolder();
    const script = `const { lockFolder } = await import('#lib/server/system/lock-folder.ts'); await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(lockFolder(folder)).rejects.toMatchObject({ values: { pid: String(child.pid) } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await expect(lockFolder(folder)).resolves.toBeDefined();
  });
});
