import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '#lib/server/lowdb/document-place.ts';
import { makeFolder } from '#tests/make/folder.ts';
import { runGreenroom } from '#tests/make/run-greenroom.ts';
import { makeWorkspace } from '#tests/make/workspace.ts';

let made: string;
let contact: string;
const slowly = { timeout: 90_000 };

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'greenroom-'));
  ({ contact } = await makeWorkspace(join(made, 'workspace')));
}, 120_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

async function copied() {
  const parent = await makeFolder();
  const [workspace, target, restored] = ['workspace', 'backup', 'restored'].map((name) =>
    join(parent, name),
  ) as [string, string, string];
  cpSync(join(made, 'workspace'), workspace, { recursive: true });
  return { workspace, target, restored };
}

describe('greenroom verify', () => {
  it('names each fault on a line of its own', slowly, async () => {
    const { workspace } = await copied();
    const { path } = placeOf(join(workspace, 'contacts'), contact);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"type":"agent.said","text":"', '$&Well, '));
    await writeFile(placeOf(join(workspace, 'people'), 'ruth').path, '{');
    const { out, code } = await runGreenroom(['verify', workspace]);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 3)).toEqual([
      expect.stringContaining(
        `contacts/${contact}: Event 2, or the one before it, is not what was recorded.`,
      ),
      expect.stringMatching(/^people\/..\/ruth\.json: Neither the file nor its last copy can be read\./),
      expect.stringContaining('3 contacts replayed, 1 with faults'),
    ]);
  });
});

describe('greenroom backup and greenroom restore', () => {
  it('give back a workspace that verifies', slowly, async () => {
    const { workspace, target, restored } = await copied();
    const backup = await runGreenroom(['backup', workspace, target]);
    expect([backup.out, backup.code]).toEqual([`16 documents backed up to ${target}\n`, 0]);
    const restore = await runGreenroom(['restore', target, restored]);
    expect([restore.out, restore.code]).toEqual([
      `16 documents restored to ${restored}\n3 contacts replayed, 0 with faults; 11 other documents, 0 with faults; 0 files damaged\n`,
      0,
    ]);
  });

  it('refuse to restore what was changed, with the file', slowly, async () => {
    const { workspace, target, restored } = await copied();
    const backup = JSON.parse((await runGreenroom(['backup', workspace, target, '--json'])).out) as object;
    expect(backup).toMatchObject({ format: 1, folder: target, documents: 16, problems: [] });
    await writeFile(placeOf(join(target, 'people'), 'ruth').path, '{}');
    const { out, code } = await runGreenroom(['restore', target, restored]);
    expect([out, code]).toEqual([
      expect.stringMatching(/^people\/..\/ruth\.json is not what was backed up.*Nothing was restored\.\n$/),
      1,
    ]);
  });

  it('refuse to write over anything', slowly, async () => {
    const { workspace, target } = await copied();
    cpSync(workspace, target, { recursive: true });
    const { code, errors } = await runGreenroom(['backup', workspace, target]);
    expect([code, errors]).toEqual([2, expect.stringContaining('is not empty, so nothing was written')]);
  });

  it('say what is missing', slowly, async () => {
    const { code, errors } = await runGreenroom(['backup', 'one']);
    expect([code, errors]).toEqual([2, expect.stringContaining('greenroom backup WORKSPACE TARGET')]);
  });
});
