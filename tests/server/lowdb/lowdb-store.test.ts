import { join } from 'node:path';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { storeContract } from '#tests/contracts/store-contract.ts';
import { makeFolder } from '#tests/make/folder.ts';

storeContract('The lowdb store', async (indexes) => lowdbStore(join(await makeFolder(), 'notes'), indexes));
storeContract('The lowdb store that keeps one document in memory', async (indexes) =>
  lowdbStore(join(await makeFolder(), 'notes'), indexes, { keep: 1 }),
);
