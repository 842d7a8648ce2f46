import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Damage } from '#lib/server/lowdb/document-file.ts';
import { lowdbStore } from '#lib/server/lowdb/lowdb-store.ts';
import { makeFolder } from '#tests/make/folder.ts';

const writer = join(import.meta.dirname, 'writer.ts');

/** Lets the writer run until it has acknowledged `bytes` of text, kills it, and answers the lines that arrived whole. */
function acknowledgedUntilKilled(folder: string, bytes: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length >= bytes) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(`The writer ended by itself with ${code}.`));
    });
  });
}

async function unparsable(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const documents = entries.filter((entry) => entry.isFile() && /\.json(\.last)?$/.test(entry.name));
  const bad: string[] = [];
  for (const { parentPath, name } of documents) {
    const text = await readFile(join(parentPath, name), 'utf8');
    try {
      JSON.parse(text);
    } catch {
      bad.push(name);
    }
  }
  return bad;
}

/** Kills the writer `times` times over one folder, each time elsewhere, and answers what was lost or damaged. */
async function killOverAndOver(lane: number, times: number) {
  const folder = join(await makeFolder(), 'notes');
  const wrong: unknown[] = [];
  for (let n = 0; n < times; n += 1) {
    const bytes = 1 + ((lane * 7919 + n * 104_729) % 600);
    const acknowledged = new Map(
      (await acknowledgedUntilKilled(folder, bytes)).map((line) => line.split(' ') as [string, string]),
    );
    wrong.push(...(await unparsable(folder)));
    const store = lowdbStore<{ count: number }>(
      folder,
      {},
      { report: (damage: Damage) => wrong.push(damage) },
    );
    await store.ids();
    for (const [id, revision] of acknowledged) {
      const stored = await store.get(id);
      if (stored === null || stored.revision < Number(revision) || stored.document.count !== stored.revision)
        wrong.push({ id, acknowledged: revision, stored: stored?.revision });
    }
  }
  return wrong;
}

it(
  'Twenty kills in the middle of writing lose nothing that was acknowledged and leave no file torn',
  { timeout: 120_000 },
  async () => {
    const wrong = await Promise.all([0, 1, 2, 3].map((lane) => killOverAndOver(lane, 5)));
    expect(wrong.flat()).toEqual([]);
  },
);
