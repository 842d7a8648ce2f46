import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../prepare.js';
import type { Figure } from './figure.ts';
import { allScripts, scriptsNamed } from './page-scripts.ts';
import { practise } from './practising.ts';
import { serveDemo } from './served.ts';
import { enterAs, type Visitor } from './visitor.ts';

/** The JavaScript that a first visit loads, compressed as it is sent, beside that of the entrance, which has next to none of its own. */
export async function measurePageWeight(workspace: string): Promise<Figure[]> {
  const served = await serveDemo(workspace);
  const visitor = await enterAs(served.address, 'mei-tanaka');
  const talk = (await practise(visitor)).page();
  const history = await visitor.get('/history');
  const debrief = /\/contacts\/[a-z0-9-]+\/debrief/.exec(history.text)?.[0];
  if (debrief === undefined) throw new Error('Mei has no debrief in this workspace.');
  const pages = { 'the practice page': talk, home: '/', 'the debrief': debrief };
  const control = await weigh(visitor, served.address, '/enter');
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages))
    figures.push({
      measure: `first-load scripts of ${name}`,
      figure: await weigh(visitor, served.address, path),
      unit: 'kB gzip',
      control,
      against: 'the entrance',
      aim: { of: 'figure', atMost: 60 },
    });
  visitor.leave();
  await served.end();
  return figures;
}

async function weigh(visitor: Visitor, address: string, path: string): Promise<number> {
  const { text, link, status } = await visitor.get(path);
  const scripts = allScripts(scriptsNamed(text, link, `${address}${path}`), (script) =>
    codeOf(script).toString('utf8'),
  );
  if (status !== 200 || scripts.length === 0)
    throw new Error(`${path} answered ${status} and names no script.`);
  return scripts.reduce((sum, script) => sum + gzipSync(codeOf(script)).length, 0) / 1000;
}

function codeOf(script: string): Buffer {
  return readFileSync(join(root, 'build', 'client', script));
}
