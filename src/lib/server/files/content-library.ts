import type { ContactHeader } from '../../domain/contact/contact.ts';
import type { ContentSources } from '../../domain/contact/content-sources.ts';
import type { Edition } from '../../domain/contact/edition.ts';
import { hashText } from '../../domain/content/hash.ts';
import type { ContentLibrary } from '../../ports/content-library.ts';
import type { Store } from '../../ports/store.ts';
import { Broken } from '../../domain/refusal/refusal.ts';
import { compileAfresh, type CompileContent } from './compiled-content.ts';

const levels = ['beginner', 'intermediate', 'advanced'];

/**
 * A content library over sources already in memory, keeping the sources of editions in use in `archive`.
 * Editions are compiled once each.
 */
export function contentLibrary(
  companies: readonly ContentSources[],
  archive: Store<ContentSources>,
  compile: CompileContent = compileAfresh,
): ContentLibrary {
  const contents = companies.map((sources, at) => ({ sources, content: compile(`company-${at}`, sources) }));
  const editions = contents.flatMap(({ content }) => content.editions).toSorted(byLevelAndId);
  const opened = new Map<string, Edition>(editions.map((edition) => [archiveId(edition.hashes), edition]));
  return {
    packs: async () => contents.flatMap(({ content }) => content.pack ?? []),
    editions: async () => editions,
    current: async (id) => editions.find((edition) => edition.scenario.id === id) ?? null,
    async keep(edition) {
      const id = archiveId(edition.hashes);
      const from = contents.find(({ content }) => content.editions.includes(edition));
      if (!from || (await archive.get(id))) return;
      await archive.put({ id, expected: 0, document: sourcesOf(edition, from.sources), key: id });
    },
    async pinned(header) {
      const id = archiveId(header);
      const edition = opened.get(id) ?? (await openKept(id, header, archive, compile));
      opened.set(id, edition);
      return edition;
    },
  };
}

/** Editions from their kept sources alone, whatever the files say by now: what a workspace can be checked with anywhere. */
export function keptEditions(archive: Pick<Store<ContentSources>, 'get'>): Pick<ContentLibrary, 'pinned'> {
  const opened = new Map<string, Promise<Edition>>();
  return {
    pinned(header) {
      const id = archiveId(header);
      const edition = opened.get(id) ?? openKept(id, header, archive, compileAfresh);
      opened.set(id, edition);
      return edition;
    },
  };
}

async function openKept(
  id: string,
  header: ContactHeader,
  archive: Pick<Store<ContentSources>, 'get'>,
  compile: CompileContent,
): Promise<Edition> {
  const kept = await archive.get(id);
  const content = kept && compile(`edition-${id}`, kept.document);
  const edition = content?.editions.find(({ scenario }) => scenario.id === header.scenario.id);
  if (!edition) throw new Broken('content.edition-lost', { scenario: header.scenario.id });
  return edition;
}

/** Only what the edition needs: the company, its one scenario and its one rubric. */
function sourcesOf(edition: Edition, sources: ContentSources): ContentSources {
  const only = (texts: Readonly<Record<string, string>>, file: string) => ({ [file]: texts[file] ?? '' });
  return {
    company: sources.company,
    scenarios: only(sources.scenarios, edition.scenario.file),
    rubrics: only(sources.rubrics, edition.rubric.file),
  };
}

type Hashed = {
  readonly policy: { content: string };
  readonly scenario: { content: string };
  readonly rubric: { content: string };
};

function archiveId({ policy, scenario, rubric }: Hashed): string {
  return hashText(`${policy.content}:${scenario.content}:${rubric.content}`).slice(0, 40);
}

function byLevelAndId(a: Edition, b: Edition): number {
  const difference = levels.indexOf(a.scenario.level) - levels.indexOf(b.scenario.level);
  return difference || (a.scenario.id < b.scenario.id ? -1 : 1);
}
