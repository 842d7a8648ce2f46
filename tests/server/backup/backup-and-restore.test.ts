import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUpWorkspace } from '#lib/server/backup/back-up-workspace.ts';
import type { Manifest } from '#lib/server/backup/manifest.ts';
import { restoreWorkspace } from '#lib/server/backup/restore-workspace.ts';
import { placeOf } from '#lib/server/lowdb/document-place.ts';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { makeFolder } from '#tests/make/folder.ts';

type Note = { readonly text: string };

const now = '2026-05-04T12:00:00.000Z';

/** A workspace of three stores: people `a` and `b`, a contact, and a session; and a folder to put things in. */
async function small() {
  const parent = await makeFolder();
  const workspace = join(parent, 'workspace');
  const store = (name: string) => lowdbStore<Note>(join(workspace, name));
  const people = store('people');
  await people.put({ id: 'a', expected: 0, document: { text: 'one' } });
  await people.put({ id: 'a', expected: 1, document: { text: 'two' } });
  await people.put({ id: 'b', expected: 0, document: { text: 'bee' } });
  await store('contacts').put({ id: 'c', expected: 0, document: { text: 'sea' } });
  await store('auth-sessions').put({ id: 's', expected: 0, document: { text: 'signed in' } });
  await writeFile(join(workspace, 'secret'), 'x'.repeat(40), { mode: 0o600 });
  await mkdir(join(workspace, 'lock'));
  await writeFile(join(workspace, 'lock', '0123456789abcdef.json'), '{}');
  const at = (name: string) => join(parent, name);
  return { parent, workspace, people, at, place: placeOf(join(workspace, 'people'), 'a') };
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

const manifestOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe('A backup', () => {
  it('has every document once, and a manifest', async () => {
    const { workspace, at } = await small();
    await backUpWorkspace(workspace, at('backup'), now);
    expect(await filesUnder(at('backup'))).toEqual(['a.json', 'b.json', 'c.json', 'manifest.json']);
  });

  it('counts documents by store', async () => {
    const { workspace, at } = await small();
    await backUpWorkspace(workspace, at('backup'), now);
    expect(await manifestOf(at('backup'))).toMatchObject({
      format: 1,
      madeAt: now,
      counts: { contacts: 1, people: 2 },
    });
  });

  it('leaves out secret, sessions, lock and what was set aside', async () => {
    const { workspace, at } = await small();
    await mkdir(join(workspace, 'people', 'quarantine'));
    await writeFile(join(workspace, 'people', 'quarantine', 'z.json.0001'), '{');
    await backUpWorkspace(workspace, at('backup'), now);
    const names = await readdir(at('backup'), { recursive: true });
    expect(names.filter((name) => /secret|session|lock|quarantine|\.last/.test(name))).toEqual([]);
  });

  it('takes the copy of a damaged document, and says so', async () => {
    const { workspace, at, place } = await small();
    await writeFile(place.path, '{"half');
    const { problems } = await backUpWorkspace(workspace, at('backup'), now);
    expect(problems).toEqual([
      { file: expect.stringMatching(/^people\/..\/a\.json$/), key: 'backup.from-copy' },
    ]);
    await restoreWorkspace(at('backup'), at('restored'));
    expect(await lowdbStore<Note>(join(at('restored'), 'people')).get('a')).toMatchObject({
      document: { text: 'one' },
    });
  });

  it('leaves the damaged file as it is', async () => {
    const { workspace, at, place } = await small();
    await writeFile(place.path, '{"half');
    await backUpWorkspace(workspace, at('backup'), now);
    expect(await readFile(place.path, 'utf8')).toBe('{"half');
  });

  it('goes on without a document of which nothing can be read', async () => {
    const { workspace, at, place } = await small();
    await writeFile(place.path, '{"half');
    await writeFile(place.last, '');
    const { manifest, problems } = await backUpWorkspace(workspace, at('backup'), now);
    expect([manifest.counts, problems.map(({ key }) => key)]).toEqual([
      { contacts: 1, people: 1 },
      ['backup.left-out'],
    ]);
  });

  it('refuses a folder with something in it, and leaves that', async () => {
    const { workspace, at } = await small();
    await mkdir(at('backup'));
    await writeFile(join(at('backup'), 'mine'), 'mine');
    await expect(backUpWorkspace(workspace, at('backup'), now)).rejects.toMatchObject({
      key: 'backup.target-taken',
    });
    expect(await filesUnder(at('backup'))).toEqual(['mine']);
  });

  it('takes an empty folder', async () => {
    const { workspace, at } = await small();
    await mkdir(at('backup'));
    await backUpWorkspace(workspace, at('backup'), now);
    expect(existsSync(join(at('backup'), 'manifest.json'))).toBe(true);
  });

  it('refuses a folder inside the workspace', async () => {
    const { workspace } = await small();
    await expect(backUpWorkspace(workspace, join(workspace, 'backup'), now)).rejects.toMatchObject({
      key: 'backup.target-inside',
    });
  });

  it('refuses a folder that is no workspace', async () => {
    const { parent, at } = await small();
    await expect(backUpWorkspace(await makeFolder(), at('backup'), now)).rejects.toMatchObject({
      key: 'backup.no-workspace',
    });
    expect(await readdir(parent)).toEqual(['workspace']);
  });

  it('is readable by its owner only', async () => {
    const { workspace, at } = await small();
    await backUpWorkspace(workspace, at('backup'), now);
    const modes = await Promise.all(
      [at('backup'), join(at('backup'), 'manifest.json')].map(
        async (path) => (await stat(path)).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, 0o600]);
  });

  it('leaves nothing behind when a document is of a newer format', async () => {
    const { workspace, parent, at, place } = await small();
    await writeFile(place.path, (await readFile(place.path, 'utf8')).replace('"format":1', '"format":9'));
    await expect(backUpWorkspace(workspace, at('backup'), now)).rejects.toMatchObject({
      key: 'store-newer-format',
    });
    expect(await readdir(parent)).toEqual(['workspace']);
  });

  it('taken while somebody writes has each document as one whole version', async () => {
    const { workspace, people, at } = await small();
    let writing = true;
    const write = async (): Promise<void> => {
      for (let revision = 2; writing; revision += 1)
        await people.put({
          id: 'a',
          expected: revision,
          document: { text: 'x'.repeat((revision * 7919) % 50_000) },
        });
    };
    const writer = write();
    onTestFinished(() => writer);
    const made: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      await backUpWorkspace(workspace, at(`backup-${n}`), now);
      await restoreWorkspace(at(`backup-${n}`), at(`restored-${n}`));
      const note = await lowdbStore<Note>(join(at(`restored-${n}`), 'people')).get('a');
      made.push(note!.document.text === 'two' || /^x*$/.test(note!.document.text) ? 'whole' : 'torn');
    }
    writing = false;
    expect(made).toEqual(Array(5).fill('whole'));
  });
});

describe('A restore', () => {
  const fresh = async () => {
    const { workspace, at, parent } = await small();
    await backUpWorkspace(workspace, at('backup'), now);
    return { backup: at('backup'), folder: at('restored'), parent };
  };
  const firstFile = async (folder: string) =>
    join(folder, ...(await manifestOf(folder)).files[0]!.path.split('/'));

  it('gives every document back with its revision', async () => {
    const { backup, folder } = await fresh();
    await restoreWorkspace(backup, folder);
    expect(await lowdbStore<Note>(join(folder, 'people')).get('a')).toEqual({
      id: 'a',
      revision: 2,
      document: { text: 'two' },
    });
  });

  it('still knows writes by their keys', async () => {
    const { workspace, people, at } = await small();
    await people.put({ id: 'k', expected: 0, document: { text: 'keyed' }, key: 'k1' });
    await backUpWorkspace(workspace, at('backup'), now);
    await restoreWorkspace(at('backup'), at('restored'));
    const again = lowdbStore<Note>(join(at('restored'), 'people')).put({
      id: 'k',
      expected: 0,
      document: { text: 'keyed' },
      key: 'k1',
    });
    expect(await again).toMatchObject({ repeated: true });
  });

  it.each([
    ['changed', (path: string) => writeFile(path, '{}'), 'restore.changed'],
    ['missing', (path: string) => rm(path), 'restore.missing'],
  ])('of a backup with a file %s names it and restores nothing', async (_, harm, key) => {
    const { backup, folder, parent } = await fresh();
    await harm(await firstFile(backup));
    const { problems } = await restoreWorkspace(backup, folder);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
    expect((await readdir(parent)).sort()).toEqual(['backup', 'workspace']);
  });

  it('is not led out of its folder by a manifest', async () => {
    const { backup, folder } = await fresh();
    const manifest = await manifestOf(backup);
    const files = [{ ...manifest.files[0], path: '../../outside.json' }];
    await writeFile(join(backup, 'manifest.json'), JSON.stringify({ ...manifest, files }));
    expect((await restoreWorkspace(backup, folder)).problems).toMatchObject([{ key: 'restore.unfit-path' }]);
  });

  it.each([
    ['none', null, 'restore.no-manifest'],
    ['a broken one', '{', 'restore.no-manifest'],
    ['one of a newer format', '{"format":2}', 'restore.newer'],
  ])('of a folder whose manifest is %s is refused', async (_, text, key) => {
    const { backup, folder } = await fresh();
    await rm(join(backup, 'manifest.json'));
    if (text !== null) await writeFile(join(backup, 'manifest.json'), text);
    await expect(restoreWorkspace(backup, folder)).rejects.toMatchObject({ key });
  });

  it('refuses a folder that is in use', async () => {
    const { backup } = await fresh();
    const target = await small();
    await expect(restoreWorkspace(backup, target.workspace)).rejects.toMatchObject({
      key: 'backup.target-taken',
    });
    expect(await target.people.get('a')).toMatchObject({ revision: 2 });
  });
});
