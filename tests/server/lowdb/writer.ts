/** Writes without end and says after each write what the store acknowledged: `<id> <revision>`. The crash test kills it. */
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';

const store = lowdbStore<{ count: number; filling: string }>(process.argv[2]!);

async function writeForEver(id: string): Promise<never> {
  for (;;) {
    const revision = (await store.get(id))?.revision ?? 0;
    const document = { count: revision + 1, filling: 'x'.repeat((revision * 7919) % 60_000) };
    const written = await store.put({ id, expected: revision, document });
    process.stdout.write(`${id} ${written.revision}\n`);
  }
}

await Promise.all(['a', 'b', 'c'].map(writeForEver));
