import { join } from 'node:path';
import { finishInterrupted } from '../application/finish-interrupted.ts';
import { greenroomIndexes, type Greenroom } from '../application/greenroom.ts';
import { frontDeskIndexes, oneByOne, type FrontDesk } from '../application/people/front-desk.ts';
import { sweepLinks } from '../application/people/one-time-links.ts';
import {
  checkWorkspaceKind,
  keepWorkspaceRecord,
  workspaceRecord,
} from '../application/people/workspace-record.ts';
import type { Workspace } from '../application/view-frame.ts';
import type { ContentSources } from '../domain/contact/content-sources.ts';
import { recentReplays } from '../domain/contact/replays.ts';
import { isActive, type Person } from '../domain/people/person.ts';
import type { Accounts } from '../ports/accounts.ts';
import { errorWords } from '../text/error-words.ts';
import type { ContentLibrary } from '../ports/content-library.ts';
import type { Mail } from '../ports/mail.ts';
import type { Indexes, Store } from '../ports/store.ts';
import { letters } from '../text/letters.ts';
import { openAuthStores } from './auth/auth-stores.ts';
import { createAuth, type Auth } from './auth/create-auth.ts';
import { readSecret } from './auth/secret-file.ts';
import type { Config } from './config.ts';
import { furnishDemo } from './demo/furnish.ts';
import { keptCompiled, type CompileContent } from './files/compiled-content.ts';
import { contentLibrary } from './files/content-library.ts';
import { companyFolders, readContentFolder } from './files/read-content-folder.ts';
import { openLimits, type Limits } from './limits.ts';
import { logTo, type Log } from './log.ts';
import { lowdbStore } from './lowdb/lowdb-store.ts';
import { smtpMail } from './mail/smtp-mail.ts';
import { safeMarkdown } from './markdown/safe-markdown.ts';
import { sayDamage } from './say-damage.ts';
import { upgradesOf } from './store/upgrades.ts';
import { lockFolder } from './system/lock-folder.ts';
import { systemChance } from './system/system-chance.ts';
import { systemClock } from './system/system-clock.ts';
import { clientAddress, type ClientAddress } from './web/client-address.ts';

/** A workspace that is open for work: the only place where ports meet their adapters. */
export type Opened = {
  readonly room: Greenroom;
  readonly desk: FrontDesk;
  readonly auth: Auth;
  readonly limits: Limits;
  readonly log: Log;
  readonly addressOf: ClientAddress;
  readonly config: Config;
  /** Its name as it is now: setting up gives it one. */
  workspace(): Promise<Workspace>;
  close(): Promise<void>;
};

/**
 * Opens the workspace of a configuration for this process alone, and furnishes it when it is a new demo.
 * `build` names the code that runs: content compiled by another build is compiled again.
 */
export async function openWorkspace(config: Config, build: string): Promise<Opened> {
  const lock = await lockFolder(config.workspace);
  const open = workspaceStores(config.workspace);
  const compile = keptCompiled(join(config.workspace, 'compiled'), build);
  const room = openRoom(openLibrary(config, open('editions', {}), compile), open);
  const log = logTo((line) => void process.stderr.write(line), config.logLevel, systemClock);
  const auth = createAuth({
    stores: openAuthStores(open),
    secret: config.secret ?? (await readSecret(config.workspace)),
    baseURL: config.origin,
    secureCookies: config.origin.startsWith('https:'),
    sessionDays: config.sessionDays,
    admits: async (id) => mayComeIn((await room.people.get(id))?.document),
    clock: systemClock,
    chance: systemChance,
  });
  const desk = openFrontDesk(room, auth, open, { origin: config.origin, mail: openMail(config, log) });
  await checkWorkspaceKind(desk, config.demo);
  const company = (await room.library.packs())[0]?.company.name ?? 'Greenroom';
  if (config.demo) await openDemo(desk, company);
  // Nobody need wait for it: it makes good what nobody has seen yet.
  const finished = finishInterrupted(room).catch(sayTrouble);
  const sweeping = sweepRegularly(desk, auth);
  return {
    room,
    desk,
    auth,
    limits: openLimits(systemClock),
    log,
    addressOf: clientAddress(config.trustedProxies),
    config,
    workspace: async () => ({ name: (await workspaceRecord(desk))?.name ?? company, demo: config.demo }),
    async close() {
      clearInterval(sweeping);
      await finished;
      await lock.release();
    },
  };
}

function sayTrouble(error: unknown): void {
  process.stderr.write(`${errorWords(error)}\n`);
}

export type OpenStore = <T>(name: string, indexes: Indexes<T>) => Store<T>;

type Folders = Pick<Config, 'scenarios' | 'rubrics'>;

/** The content of the configured folders; what contacts pin of it is kept in `archive`. */
export function openLibrary(
  { scenarios, rubrics }: Folders,
  archive: Store<ContentSources>,
  compile?: CompileContent,
): ContentLibrary {
  const sources = companyFolders(scenarios).map((folder) => readContentFolder(folder, rubrics));
  return contentLibrary(sources, archive, compile);
}

/** A room over any kind of store. */
export function openRoom(library: ContentLibrary, open: OpenStore): Greenroom {
  return {
    clock: systemClock,
    chance: systemChance,
    markdown: safeMarkdown,
    replays: recentReplays(500),
    inTurn: oneByOne(),
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
  return (name, indexes) =>
    lowdbStore(join(workspace, name), indexes, { upgrades: upgradesOf(name), report: sayDamage(name) });
}

/** The front desk over any kind of store. */
export function openFrontDesk(
  room: Greenroom,
  accounts: Accounts,
  open: OpenStore,
  { origin, mail }: Pick<FrontDesk, 'origin' | 'mail'>,
): FrontDesk {
  return {
    room,
    accounts,
    links: open('links', frontDeskIndexes.links),
    invitations: open('invitations', frontDeskIndexes.invitations),
    records: open('workspace-record', {}),
    mail,
    letters,
    origin,
    inTurn: oneByOne(),
  };
}

/** A demo's people are invented: it writes to nobody. */
function openMail({ mail, demo }: Config, log: Log): Mail | null {
  if (mail === null || demo) return null;
  return smtpMail({ ...mail, report: (failure) => log('warn', 'letter-not-taken', failure) });
}

async function openDemo(desk: FrontDesk, company: string): Promise<void> {
  if ((await workspaceRecord(desk)) === null)
    await keepWorkspaceRecord(desk, { name: company, kind: 'demo' });
  await furnishDemo(desk.room);
  for (const id of await desk.room.people.ids()) {
    const person = await desk.room.people.get(id);
    if (person) await desk.accounts.createAccount(person.document).catch(alreadyThere);
  }
}

/** An account that a former start made is as good as a new one. */
function alreadyThere(error: unknown): void {
  if (!(error instanceof Error) || error.message !== 'account.taken') throw error;
}

function mayComeIn(person: Person | undefined): boolean {
  return person !== undefined && isActive(person);
}

/** Expired sessions and links are refused anyway; this keeps them from piling up. */
function sweepRegularly(desk: FrontDesk, auth: Auth): NodeJS.Timeout {
  const sweep = () => void Promise.all([auth.sweepSessions(), sweepLinks(desk)]).catch(() => undefined);
  sweep();
  return setInterval(sweep, 3_600_000).unref();
}
