import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { placeOf } from '#lib/server/lowdb/document-place.ts';
import type { Upgrades } from '#lib/server/store/upgrades.ts';
import { makeFolder } from '#tests/make/folder.ts';

type Note = { readonly words: string; readonly tags: readonly string[] };

/** Format 2 called the text words; format 3 brought tags. */
const upgrades: Upgrades = [
  (one) => ({ words: (one as { text: string }).text }),
  (two) => ({ ...(two as object), tags: [] }),
];

/** A folder in which note `a` was written by the first version, and a way to open it as today's. */
async function writtenInFormatOne() {
  const folder = join(await makeFolder(), 'notes');
  await lowdbStore<{ text: string }>(folder).put({
    id: 'a',
    expected: 0,
    document: { text: 'one' },
    key: 'k1',
  });
  const open = (steps: Upgrades = upgrades) =>
    lowdbStore<Note>(folder, { words: ({ words }) => [words] }, { upgrades: steps });
  const file = () => readFile(placeOf(folder, 'a').path, 'utf8');
  return { folder, open, file, path: placeOf(folder, 'a').path };
}

describe('A document of an earlier format', () => {
  it('is read as one of today, through every step in turn', async () => {
    const { open } = await writtenInFormatOne();
    expect(await open().get('a')).toEqual({ id: 'a', revision: 1, document: { words: 'one', tags: [] } });
  });

  it('is looked up as one of today', async () => {
    const { open } = await writtenInFormatOne();
    expect(await open().find('words', 'one')).toEqual(['a']);
  });

  it('keeps its file as it is while it is only read, so that there is nothing to interrupt', async () => {
    const { open, file } = await writtenInFormatOne();
    const before = await file();
    await open().ids();
    expect(await file()).toBe(before);
  });

  it('is stored in today’s format with its next write', async () => {
    const { open, file } = await writtenInFormatOne();
    await open().put({ id: 'a', expected: 1, document: { words: 'two', tags: [] } });
    expect(JSON.parse(await file())).toMatchObject({ format: 3, revision: 2, document: { words: 'two' } });
  });

  it('still knows a write by its key', async () => {
    const { open } = await writtenInFormatOne();
    const again = open().put({ id: 'a', expected: 0, document: { words: 'one', tags: [] }, key: 'k1' });
    expect(await again).toMatchObject({ repeated: true });
  });

  it('comes back from a copy of that format when its file is damaged', async () => {
    const { open, path } = await writtenInFormatOne();
    await open().put({ id: 'a', expected: 1, document: { words: 'two', tags: [] } });
    await writeFile(path, '{');
    expect(await open().get('a')).toMatchObject({ revision: 1, document: { words: 'one', tags: [] } });
  });

  it('whose step fails is refused and left alone, not taken for damaged', async () => {
    const { open, file } = await writtenInFormatOne();
    const before = await file();
    const failing: Upgrades = [(one) => (one as { no: { such: string } }).no.such];
    await expect(open(failing).get('a')).rejects.toMatchObject({
      name: 'Broken',
      key: 'store-upgrade-failed',
    });
    expect(await file()).toBe(before);
  });
});

describe('A document of a newer format', () => {
  it('is refused by an older version and left alone', async () => {
    const { open, file } = await writtenInFormatOne();
    await open().put({ id: 'a', expected: 1, document: { words: 'two', tags: [] } });
    const before = await file();
    const older = open(upgrades.slice(0, 1));
    await expect(older.get('a')).rejects.toMatchObject({ name: 'Broken', key: 'store-newer-format' });
    await expect(
      older.put({ id: 'a', expected: 2, document: { words: '', tags: [] } }),
    ).rejects.toMatchObject({
      key: 'store-newer-format',
    });
    expect(await file()).toBe(before);
  });
});
