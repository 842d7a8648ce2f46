import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentSources } from '#lib/domain/contact/content-sources.ts';
import { headerFor } from '#lib/domain/contact/play-golden.ts';
import { Broken } from '#lib/domain/refusal/refusal.ts';
import { contentLibrary } from '#lib/server/files/content-library.ts';
import { readContentFolder } from '#lib/server/files/read-content-folder.ts';
import { memoryStore } from '#lib/server/memory/memory-store.ts';

const root = join(import.meta.dirname, '..', '..', '..');
let sources: ContentSources;

beforeAll(() => {
  const { company, scenarios, rubrics } = readContentFolder(
    join(root, 'scenarios', 'harbour-home'),
    join(root, 'rubrics'),
  );
  const [first] = Object.entries(scenarios);
  sources = { company, scenarios: Object.fromEntries(first ? [first] : []), rubrics };
});

/** The same content with another title for every scenario, as after an edit. */
function edited(): ContentSources {
  const scenarios = Object.entries(sources.scenarios).map(([file, text]) => [
    file,
    text.replace(/^title: .*$/m, 'title: Another title'),
  ]);
  return { ...sources, scenarios: Object.fromEntries(scenarios) };
}

describe('the content library', () => {
  it('opens a contact with the edition it began with, after the files have changed', async () => {
    const archive = memoryStore<ContentSources>();
    const before = contentLibrary([sources], archive);
    const edition = (await before.editions())[0]!;
    await before.keep(edition);
    const after = contentLibrary([edited()], archive);
    const pinned = await after.pinned(headerFor(edition, 1));
    expect(pinned.scenario.title).toBe(edition.scenario.title);
    expect(pinned.hashes).toEqual(edition.hashes);
  });

  it('keeps an edition once', async () => {
    const archive = memoryStore<ContentSources>();
    const library = contentLibrary([sources], archive);
    const edition = (await library.editions())[0]!;
    await library.keep(edition);
    await library.keep(edition);
    expect(await archive.ids()).toHaveLength(1);
  });

  it('says so when an edition was never kept', async () => {
    const edition = (await contentLibrary([sources], memoryStore()).editions())[0]!;
    const elsewhere = contentLibrary([edited()], memoryStore());
    await expect(elsewhere.pinned(headerFor(edition, 1))).rejects.toThrow(Broken);
  });

  it('changes the content hash and not the structure hash when only a title changes', async () => {
    const edition = (await contentLibrary([sources], memoryStore()).editions())[0]!;
    const changed = (await contentLibrary([edited()], memoryStore()).current(edition.scenario.id))!;
    expect(changed.hashes.scenario.content).not.toBe(edition.hashes.scenario.content);
    expect(changed.hashes.scenario.structure).toBe(edition.hashes.scenario.structure);
  });
});
