import { join } from 'node:path';
import { greenroomIndexes, type Greenroom } from '../application/greenroom.ts';
import type { Workspace } from '../application/view-frame.ts';
import type { ContentSources } from '../domain/contact/content-sources.ts';
import { recentReplays } from '../domain/contact/replays.ts';
import type { ContentLibrary } from '../ports/content-library.ts';
import type { Indexes, Store } from '../ports/store.ts';
import { openAuthStores } from './auth/auth-stores.ts';
import { createAuth, type Auth } from './auth/create-auth.ts';
import { readSecret } from './auth/secret-file.ts';
import type { Config } from './config.ts';
import { furnishDemo } from './demo/furnish.ts';
import { contentLibrary } from './files/content-library.ts';
import { companyFolders, readContentFolder } from './files/read-content-folder.ts';
import { lowdbStore } from './lowdb/lowdb-store.ts';
import { safeMarkdown } from './markdown/safe-markdown.ts';
import { lockFolder } from './system/lock-folder.ts';
import { systemChance } from './system/system-chance.ts';
import { systemClock } from './system/system-clock.ts';

/** A workspace that is open for work: the only place where ports meet their adapters. */
export type Opened = {
  readonly room: Greenroom;
  readonly auth: Auth;
  readonly workspace: Workspace;
  readonly config: Config;
  close(): Promise<void>;
};

/** Opens the workspace of a configuration for this process alone, and furnishes it when it is a new demo. */
export async function openWorkspace(config: Config): Promise<Opened> {
  const lock = await lockFolder(config.workspace);
  const open = workspaceStores(config.workspace);
  const room = openRoom(openLibrary(config, open('editions', {})), open);
  const auth = createAuth({
    stores: openAuthStores(open),
    secret: await readSecret(config.workspace),
    baseURL: config.origin,
    secureCookies: config.origin.startsWith('https:'),
    clock: systemClock,
    chance: systemChance,
  });
  if (config.demo) await openDemo(room, auth);
  const workspace = { name: (await room.library.packs())[0]?.company.name ?? 'Greenroom', demo: config.demo };
  return { room, auth, workspace, config, close: () => lock.release() };
}

export type OpenStore = <T>(name: string, indexes: Indexes<T>) => Store<T>;

type Folders = Pick<Config, 'scenarios' | 'rubrics'>;

/** The content of the configured folders; what contacts pin of it is kept in `archive`. */
export function openLibrary({ scenarios, rubrics }: Folders, archive: Store<ContentSources>): ContentLibrary {
  const sources = companyFolders(scenarios).map((folder) => readContentFolder(folder, rubrics));
  return contentLibrary(sources, archive);
}

/** A room over any kind of store. */
export function openRoom(library: ContentLibrary, open: OpenStore): Greenroom {
  return {
    clock: systemClock,
    chance: systemChance,
    markdown: safeMarkdown,
    replays: recentReplays(500),
    library,
    people: open('people', greenroomIndexes.people),
    teams: open('teams', greenroomIndexes.teams),
    contacts: open('contacts', greenroomIndexes.contacts),
    evaluations: open('evaluations', greenroomIndexes.evaluations),
    assignments: open('assignments', greenroomIndexes.assignments),
  };
}

/** The stores of a workspace folder. */
export function workspaceStores(workspace: string): OpenStore {
  return (name, indexes) => lowdbStore(join(workspace, name), indexes);
}

async function openDemo(room: Greenroom, auth: Auth): Promise<void> {
  await furnishDemo(room);
  for (const id of await room.people.ids()) {
    const person = await room.people.get(id);
    if (person) await auth.createAccount(person.document).catch(alreadyThere);
  }
}

/** An account that a former start made is as good as a new one. */
function alreadyThere(error: unknown): void {
  if (!(error instanceof Error) || error.message !== 'account.taken') throw error;
}
