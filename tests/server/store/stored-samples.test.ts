import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChainFaults } from '#lib/domain/contact/find-chain-faults.ts';
import { replayContact } from '#lib/domain/contact/replay-contact.ts';
import { inspectWorkspace, readWorkspace, storesOf } from '#lib/server/read-workspace.ts';
import { readDocuments } from '#lib/server/lowdb/read-documents.ts';
import { upgradesOf } from '#lib/server/store/upgrades.ts';
import { workspaceStores } from '#lib/server/wire.ts';
import { makeFolder } from '#tests/make/folder.ts';

// Written by released formats and never written again: a change that cannot open them would not open people's records either.
const samples = join(import.meta.dirname, '..', '..', 'stored');
const formats = readdirSync(samples).filter((name) => name.startsWith('format-'));

describe.each(formats)('A workspace stored in %s', (format) => {
  const folder = join(samples, format);
  const room = readWorkspace(folder);

  it('has documents of every kind', async () => {
    expect(await storesOf(folder)).toEqual([
      'assignments',
      'auth-accounts',
      'auth-users',
      'contacts',
      'editions',
      'evaluations',
      'people',
      'teams',
    ]);
  });

  it('opens file by file', async () => {
    expect(await inspectWorkspace(folder)).toEqual([]);
  });

  it('has every document, account and kept edition', async () => {
    const missing: string[] = [];
    for (const store of await storesOf(folder)) {
      const documents = readDocuments(join(folder, store), upgradesOf(store));
      for (const id of await documents.ids()) if (!(await documents.get(id))) missing.push(`${store}/${id}`);
    }
    expect(missing).toEqual([]);
  });

  it('has contacts that are chained as they were, and can be replayed with what they pin', async () => {
    for (const id of await room.contacts.ids()) {
      const { document } = (await room.contacts.get(id))!;
      const edition = await room.library.pinned(document.header);
      expect(findChainFaults(document)).toEqual([]);
      expect(replayContact(edition, document).turns.length).toBeGreaterThan(0);
    }
  });

  it('can be written to, and read again afterwards', async () => {
    const copy = join(await makeFolder(), 'workspace');
    cpSync(folder, copy, { recursive: true });
    for (const name of await storesOf(copy)) {
      const store = workspaceStores(copy)<unknown>(name, {});
      for (const id of await store.ids()) {
        const { revision, document } = (await store.get(id))!;
        await store.put({ id, expected: revision, document });
      }
    }
    expect(await inspectWorkspace(copy)).toEqual([]);
  });
});
