/** Fills a small disk, then makes it read-only, and prints what the stores answered. Runs in a namespace where `folder` is a disk of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backUpWorkspace } from '#lib/server/backup/back-up-workspace.ts';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { lockFolder } from '#lib/server/system/lock-folder.ts';
import { errorWords } from '#lib/text/error-words.ts';

const [folder = '', elsewhere = ''] = process.argv.slice(2);
const open = () => lowdbStore<{ text: string }>(join(folder, 'people'));
const refusalOf = (work: Promise<unknown>): Promise<{ key?: string }> =>
  work.then(
    () => ({ key: 'no refusal' }),
    (error: { key?: string }) => error,
  );

/** Writes note after note, and the last one over and over, until the disk refuses. */
async function fill(): Promise<{ acknowledged: Map<string, number>; refusal: string | undefined }> {
  const store = open();
  const acknowledged = new Map<string, number>();
  for (let n = 0; ; n += 1) {
    const id = n < 20 ? `n${n}` : 'n19';
    const expected = (await store.get(id))?.revision ?? 0;
    const write = { id, expected, document: { text: `${n}`.padEnd(1000 + n * 400, 'x') } };
    const refusal = await store.put(write).then(
      () => null,
      (error: { key?: string }) => error,
    );
    if (refusal) return { acknowledged, refusal: refusal.key };
    acknowledged.set(id, expected + 1);
  }
}

async function lostOf(acknowledged: Map<string, number>): Promise<string[]> {
  const store = open();
  const lost = [];
  for (const [id, revision] of acknowledged) if ((await store.get(id))?.revision !== revision) lost.push(id);
  return lost;
}

const { acknowledged, refusal } = await fill();
const full = { refusal, acknowledged: acknowledged.size > 0, lost: await lostOf(acknowledged) };
const leftovers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tmp'),
);

const big = lowdbStore<{ text: string }>(join(elsewhere, 'people'));
for (const id of ['a', 'b']) await big.put({ id, expected: 0, document: { text: 'x'.repeat(300_000) } });
const backup = (await refusalOf(backUpWorkspace(elsewhere, join(folder, 'backup'), ''))).key;
const partial = readdirSync(folder).filter((name) => name !== 'people');

rmSync(join(folder, 'people'), { recursive: true });
const again = open();
await again.put({ id: 'a', expected: 0, document: { text: 'one' } });

spawnSync('mount', ['-o', 'remount,ro', folder]);
const readOnly = {
  refusal: (await refusalOf(again.put({ id: 'a', expected: 1, document: { text: 'two' } }))).key,
  fresh: (await refusalOf(again.put({ id: 'new', expected: 0, document: { text: 'one' } }))).key,
  kept: (await open().get('a'))?.document.text,
  lock: errorWords(await refusalOf(lockFolder(folder))),
};
process.stdout.write(JSON.stringify({ full, leftovers, backup, partial, readOnly }));
