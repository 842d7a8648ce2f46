import { authIndexes, openAuthStores } from '#lib/server/auth/auth-stores.ts';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { memoryStore } from '#lib/server/memory/memory-store.ts';
import { authContract } from '#tests/contracts/auth-contract.ts';
import { makeFolder } from '#tests/make/folder.ts';
import { join } from 'node:path';
import { expect, it } from 'vitest';

authContract('stores in memory', async () => {
  const stores = openAuthStores((_, indexes) => memoryStore(indexes));
  return { stores, reopen: () => stores };
});

authContract('lowdb stores', async () => {
  const folder = await makeFolder();
  const reopen = () => openAuthStores((name, indexes) => lowdbStore(join(folder, name), indexes));
  return { stores: reopen(), reopen };
});

it('Every kind of row has a store and indexes of its own', () => {
  const opened: string[] = [];
  const stores = openAuthStores((name, indexes) => {
    opened.push(name);
    return memoryStore(indexes);
  });
  expect([new Set(opened).size, Object.keys(stores).sort()]).toEqual([4, Object.keys(authIndexes).sort()]);
});
