import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEditions, type Content } from '#lib/domain/contact/build-editions.ts';
import type { ContentSources } from '#lib/domain/contact/content-sources.ts';
import { keptCompiled } from '#lib/server/files/compiled-content.ts';
import { readContentFolder } from '#lib/server/files/read-content-folder.ts';
import { makeFolder } from '#tests/make/folder.ts';
import { mossfieldFiles } from '#tests/make/mossfield.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** A company without scenarios: compiled at once. */
const small: ContentSources = { company: Object.fromEntries(mossfieldFiles), scenarios: {}, rubrics: {} };
const broken: ContentSources = { ...small, company: { ...small.company, 'company.yaml': 'id: [' } };

/** A folder in which the small company is kept, and the file it is kept in. */
async function keepSmall(): Promise<{ folder: string; file: string }> {
  const folder = await makeFolder();
  keptCompiled(folder, 'build')('small', small);
  return { folder, file: join(folder, 'small.compiled') };
}

describe('kept editions of the shipped company', () => {
  let folder: string;
  let fresh: Content;
  let kept: Content;

  beforeAll(async () => {
    const sources = readContentFolder(join(root, 'scenarios', 'harbour-home'), join(root, 'rubrics'));
    folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
    const compile = keptCompiled(folder, 'build');
    fresh = compile('company', sources);
    kept = compile('company', sources);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('equal what was compiled', () => expect(kept).toEqual(fresh));

  it('are a copy, not what was compiled', () => expect(kept).not.toBe(fresh));

  it('list everything in the same order', () => {
    const inOrder = ({ editions, pack }: Content) =>
      JSON.stringify([editions, [...(pack?.policy.facts ?? [])], [...(pack?.policy.clauses ?? [])]]);
    expect(inOrder(kept)).toBe(inOrder(fresh));
  });

  it('share one pack, as before', () =>
    expect(kept.editions.filter(({ pack }) => pack !== kept.pack)).toEqual([]));
});

describe('kept content', () => {
  it('is not used for other sources', async () => {
    const { folder } = await keepSmall();
    expect(keptCompiled(folder, 'build')('small', broken).pack).toBeNull();
  });

  it('names the problems of content with errors again', async () => {
    const folder = await makeFolder();
    keptCompiled(folder, 'build')('small', broken);
    expect(keptCompiled(folder, 'build')('small', broken).problems).toEqual(buildEditions(broken).problems);
  });

  it('is made again by another build', async () => {
    const { folder, file } = await keepSmall();
    const before = await readFile(file);
    keptCompiled(folder, 'another')('small', small);
    expect((await readFile(file)).equals(before)).toBe(false);
  });

  it('is made again where a byte of it has changed', async () => {
    const { folder, file } = await keepSmall();
    const bytes = await readFile(file);
    const damaged = Buffer.from(bytes);
    damaged[bytes.length - 100]! ^= 1;
    await writeFile(file, damaged);
    expect(keptCompiled(folder, 'build')('small', small)).toEqual(buildEditions(small));
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('is made again where the file was cut short', async () => {
    const { folder, file } = await keepSmall();
    await writeFile(file, (await readFile(file)).subarray(0, 40));
    expect(keptCompiled(folder, 'build')('small', small)).toEqual(buildEditions(small));
  });

  it('takes one file, whatever it was made from', async () => {
    const { folder } = await keepSmall();
    keptCompiled(folder, 'another')('small', broken);
    expect(await readdir(folder)).toEqual(['small.compiled']);
  });

  it('is done without where its folder cannot be made', async () => {
    const { file } = await keepSmall();
    expect(keptCompiled(join(file, 'below'), 'build')('small', small)).toEqual(buildEditions(small));
  });
});
