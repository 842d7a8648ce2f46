/** `npm run bench`: what Greenroom costs, each figure beside its control in the same run. Takes measures by name, and `--json`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureColdStart } from './bench/cold-start.ts';
import { meets, ratioOf, type Figure } from './bench/figure.ts';
import { measureManyContacts } from './bench/many-contacts.ts';
import { measurePageWeight } from './bench/page-weight.ts';
import { measureReader } from './bench/reader.ts';
import { serveDemo } from './bench/served.ts';
import { tableOf } from './bench/table.ts';
import { measureTurns } from './bench/turns.ts';
import { buildApplication } from './prepare.js';

const measures: Readonly<Record<string, (workspace: string, folder: string) => Promise<Figure[]>>> = {
  reader: async () => measureReader(),
  page: measurePageWeight,
  start: measureColdStart,
  turns: measureTurns,
  contacts: measureManyContacts,
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : Object.keys(measures);
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(', ')}. There are ${Object.keys(measures).join(', ')}.`);
  process.exit(2);
}

buildApplication();
const folder = mkdtempSync(join(tmpdir(), 'greenroom-bench-'));
const workspace = join(folder, 'workspace');
const figures: Figure[] = [];
try {
  await (await serveDemo(workspace)).end();
  for (const name of wanted) {
    console.error(`Measuring ${name} …`);
    figures.push(...(await measures[name]!(workspace, folder)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(values.json ? asJson(figures) : tableOf(figures));

function asJson(all: readonly Figure[]): string {
  const rows = all.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: meets(figure) }));
  return JSON.stringify({ format: 1, node: process.version, figures: rows }, null, 2);
}
