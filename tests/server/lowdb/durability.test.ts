import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import type { Damage } from '#lib/server/lowdb/document-file.ts';
import { placeOf } from '#lib/server/lowdb/document-place.ts';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { makeFolder } from '#tests/make/folder.ts';

type Note = { readonly text: string };

/** A folder holding note `a` at revision 2, "one" before and "two" now, and how to open it as a new process would. */
async function writtenTwice() {
  const folder = join(await makeFolder(), 'notes');
  const damage: Damage[] = [];
  const reopen = () =>
    lowdbStore<Note>(folder, { text: ({ text }) => [text] }, { report: (found) => damage.push(found) });
  const store = reopen();
  await store.put({ id: 'a', expected: 0, document: { text: 'one' }, key: 'k1' });
  await store.put({ id: 'a', expected: 1, document: { text: 'two' }, key: 'k2' });
  return { folder, damage, reopen, store, place: placeOf(folder, 'a') };
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('A reopened lowdb store', () => {
  it('has the documents with their revisions', async () => {
    const { reopen } = await writtenTwice();
    expect(await reopen().get('a')).toEqual({ id: 'a', revision: 2, document: { text: 'two' } });
  });

  it('rebuilds its look-ups from the documents', async () => {
    const { reopen } = await writtenTwice();
    const store = reopen();
    expect([await store.find('text', 'two'), await store.find('text', 'one'), await store.ids()]).toEqual([
      ['a'],
      [],
      ['a'],
    ]);
  });

  it('still knows a write by its key', async () => {
    const { reopen } = await writtenTwice();
    expect(await reopen().put({ id: 'a', expected: 0, document: { text: 'one' }, key: 'k1' })).toMatchObject({
      repeated: true,
    });
  });

  it('looks up documents that were written before anybody asked', async () => {
    const { reopen } = await writtenTwice();
    const store = reopen();
    await store.put({ id: 'b', expected: 0, document: { text: 'three' } });
    expect(await store.ids()).toEqual(['a', 'b']);
  });

  it('is right about documents written while it scans', async () => {
    const { reopen } = await writtenTwice();
    const store = reopen();
    const [found] = await Promise.all([
      store.ids().then(() => store.find('text', 'three')),
      store.put({ id: 'a', expected: 2, document: { text: 'three' } }),
      store.put({ id: 'c', expected: 0, document: { text: 'three' } }),
    ]);
    expect([found.includes('a'), await store.find('text', 'three')]).toEqual([true, ['a', 'c']]);
  });

  it('does not bring a removed document back', async () => {
    const { reopen, store } = await writtenTwice();
    await store.remove('a', 2);
    expect([await reopen().get('a'), await reopen().ids()]).toEqual([null, []]);
  });
});

describe('A damaged file', () => {
  const damages: [string, (text: string) => string][] = [
    ['truncated', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['full of zeros', (text) => '\0'.repeat(text.length)],
    ['not a document', () => '[]'],
    ['another document', (text) => text.replace('"id":"a"', '"id":"b"')],
  ];

  it.each(damages)('that is %s gives way to the last good copy', async (_, damaged) => {
    const { place, reopen } = await writtenTwice();
    await writeFile(place.path, damaged(await readFile(place.path, 'utf8')));
    expect(await reopen().get('a')).toEqual({ id: 'a', revision: 1, document: { text: 'one' } });
  });

  it('is kept in quarantine and reported', async () => {
    const { place, reopen, damage, folder } = await writtenTwice();
    await writeFile(place.path, '{"id":');
    await reopen().get('a');
    expect(damage).toEqual([
      {
        id: 'a',
        outcome: 'restored',
        quarantined: [expect.stringContaining(join(folder, 'quarantine', 'a.json'))],
      },
    ]);
    expect(await readFile(damage[0]!.quarantined[0]!, 'utf8')).toBe('{"id":');
  });

  it('is mended once: the next opening finds nothing wrong', async () => {
    const { place, reopen, damage } = await writtenTwice();
    await writeFile(place.path, '');
    await reopen().get('a');
    await reopen().get('a');
    expect(damage).toHaveLength(1);
  });

  it('is found by looking up too', async () => {
    const { place, reopen } = await writtenTwice();
    await writeFile(place.path, '');
    expect(await reopen().find('text', 'one')).toEqual(['a']);
  });

  it('can be written again from the revision that was restored', async () => {
    const { place, reopen } = await writtenTwice();
    await writeFile(place.path, '');
    expect(await reopen().put({ id: 'a', expected: 1, document: { text: 'three' } })).toMatchObject({
      revision: 2,
    });
  });

  it('with a damaged copy is lost, reported, and out of the way of a new document', async () => {
    const { place, reopen, damage } = await writtenTwice();
    await writeFile(place.path, '{');
    await writeFile(place.last, '');
    const store = reopen();
    expect([await store.get('a'), await store.ids()]).toEqual([null, []]);
    expect(damage).toMatchObject([
      { id: 'a', outcome: 'lost', quarantined: [expect.anything(), expect.anything()] },
    ]);
    expect(await store.put({ id: 'a', expected: 0, document: { text: 'new' } })).toMatchObject({
      revision: 1,
    });
  });

  it('that has gone comes back from its copy', async () => {
    const { place, reopen } = await writtenTwice();
    await rm(place.path);
    expect(await reopen().find('text', 'one')).toEqual(['a']);
  });

  it('that an index trips over is reported and does not hide the others', async () => {
    const { folder } = await writtenTwice();
    const damage: Damage[] = [];
    const store = lowdbStore<Note>(
      folder,
      { text: ({ text }) => (text === 'two' ? (undefined as never) : [text]) },
      { report: (found) => damage.push(found) },
    );
    await store.put({ id: 'b', expected: 0, document: { text: 'three' } });
    expect([await store.ids(), damage]).toEqual([
      ['b'],
      [{ id: 'a', outcome: 'unindexed', quarantined: [] }],
    ]);
  });

  it('of a newer format is refused and left alone', async () => {
    const { place, reopen } = await writtenTwice();
    const newer = (await readFile(place.path, 'utf8')).replace('"format":1', '"format":2');
    await writeFile(place.path, newer);
    await expect(reopen().get('a')).rejects.toMatchObject({ name: 'Broken', key: 'store-newer-format' });
    expect(await readFile(place.path, 'utf8')).toBe(newer);
  });
});

describe('What a crash leaves lying about', () => {
  it('is swept out when the folder is scanned', async () => {
    const { place, reopen, folder } = await writtenTwice();
    await writeFile(`${place.path}.0123456789ab-7.tmp`, '{"half');
    await reopen().ids();
    expect((await filesUnder(folder)).sort()).toEqual(['a.json', 'a.json.last']);
  });

  it('is never a temporary file after ordinary writes', async () => {
    const { folder } = await writtenTwice();
    expect((await filesUnder(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('A disk that refuses', () => {
  it('is told as broken, with what the system said', async () => {
    const file = join(await makeFolder(), 'file');
    await writeFile(file, '');
    const refusal = await lowdbStore(file)
      .put({ id: 'a', expected: 0, document: {} })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Broken);
    expect(refusal).toMatchObject({ key: 'store-unreachable', values: { code: 'ENOTDIR' } });
  });

  it('is told as broken when looking up, and asked again next time', async () => {
    const folder = join(await makeFolder(), 'notes');
    await writeFile(folder, '');
    const store = lowdbStore(folder);
    await expect(store.ids()).rejects.toBeInstanceOf(Broken);
    await rm(folder);
    expect(await store.ids()).toEqual([]);
  });

  it('leaves document, look-ups and revision as they were', async () => {
    const { store, place } = await writtenTwice();
    // A folder where the last copy belongs cannot be replaced, so the write fails half way.
    await rm(place.last);
    await mkdir(join(place.last, 'in-the-way'), { recursive: true });
    await expect(store.put({ id: 'a', expected: 2, document: { text: 'three' } })).rejects.toBeInstanceOf(
      Broken,
    );
    expect([
      await store.get('a'),
      await store.find('text', 'two'),
      await store.find('text', 'three'),
    ]).toEqual([{ id: 'a', revision: 2, document: { text: 'two' } }, ['a'], []]);
  });

  it('takes the same write once it is mended', async () => {
    const { store, place } = await writtenTwice();
    await rm(place.last);
    await mkdir(join(place.last, 'in-the-way'), { recursive: true });
    const write = { id: 'a', expected: 2, document: { text: 'three' }, key: 'k3' };
    await store.put(write).catch(() => undefined);
    await rm(place.last, { recursive: true });
    expect(await store.put(write)).toMatchObject({ revision: 3, repeated: false });
  });

  it.runIf(existsSync('/dev/full'))('that is full is called full', async () => {
    const { diskRefusal } = await import('#lib/server/store/disk-refusal.ts');
    const full = await writeFile('/dev/full', 'x').catch((error: unknown) => error);
    expect(diskRefusal(full, '/dev/full')).toMatchObject({
      name: 'Broken',
      key: 'store-disk-full',
      values: { code: 'ENOSPC' },
    });
  });
});

describe('Idle documents', () => {
  it('are read from disk again when they are no longer in memory', async () => {
    const folder = join(await makeFolder(), 'notes');
    const store = lowdbStore<Note>(folder, {}, { keep: 2 });
    for (const id of ['a', 'b', 'c']) await store.put({ id, expected: 0, document: { text: id } });
    await rm(placeOf(folder, 'a').path);
    await rm(placeOf(folder, 'c').path);
    expect([await store.get('a'), (await store.get('c'))?.document]).toEqual([null, { text: 'c' }]);
  });
});

describe('A document', () => {
  it('lies in a folder of two hexadecimal letters', async () => {
    const { place, folder } = await writtenTwice();
    expect(dirname(place.path)).toMatch(new RegExp(`^${folder}/[0-9a-f]{2}$`));
    expect((await stat(place.path)).isFile()).toBe(true);
  });
});
