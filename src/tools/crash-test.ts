/** `npm run test:crash [-- --kills 200 --seed 1]`: kills the real server under load, over and over, and prints what came of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkWorkspace, isClean, linesOf } from '../cli/check-workspace.ts';
import { killOverAndOver } from './crash/kill-over-and-over.ts';
import { buildApplication, requireNode } from './prepare.js';

requireNode();
buildApplication();
const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'greenroom-crash-'));
const began = performance.now();

const run = await killOverAndOver({
  folder,
  kills: Number(values.kills ?? 200),
  seed: Number(values.seed ?? 1),
  said: (kill, { acknowledged }) => {
    if (kill % 10 === 0) console.log(`${kill} kills, ${acknowledged} acknowledged writes`);
  },
});
const checked = await checkWorkspace(run.workspace);
for (const wrong of run.wrong) console.log(`WRONG  ${wrong}`);
console.log(
  `${run.kills} × kill -9 in ${Math.round((performance.now() - began) / 1000)} s: ` +
    `${run.acknowledged} acknowledged writes to ${run.contacts} contacts and ${run.reviews} reviews, ` +
    `${run.sentAgain} requests sent again, ${run.wrong.length} lost, doubled, damaged or left undone`,
);
for (const line of linesOf(checked)) console.log(`verify: ${line}`);

const well = run.wrong.length === 0 && isClean(checked);
if (well) rmSync(folder, { recursive: true, force: true });
else console.log(`The workspace is kept for you to look at: ${run.workspace}`);
process.exit(well ? 0 : 1);
