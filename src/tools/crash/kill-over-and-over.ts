import { join } from 'node:path';
import { signIn } from './client.ts';
import { findLosses, findUnfinished } from './find-losses.ts';
import { onlyScenario } from './only-scenario.ts';
import { newNotes, type Notes } from './notes.ts';
import { practise } from './practise.ts';
import { review } from './review.ts';
import { served, type Served } from './served.ts';

/** Who practises beside whom; some twice, in two browsers. The manager reviews. */
const people = ['amara-osei', 'jonas-lindqvist', 'mei-tanaka', 'amara-osei', 'jonas-lindqvist', 'mei-tanaka'];
const manager = 'ruth-adeyemi';

export type CrashRun = {
  readonly workspace: string;
  readonly kills: number;
  readonly acknowledged: number;
  readonly contacts: number;
  readonly reviews: number;
  readonly sentAgain: number;
  /** Lost, doubled, damaged, left undone or wrongly refused, each in words. */
  readonly wrong: readonly string[];
};

type Setting = {
  /** A new folder for the workspace and its content. */
  readonly folder: string;
  readonly kills: number;
  /** Chooses the moments of the kills. */
  readonly seed: number;
  readonly said?: (kill: number, notes: Notes) => void;
};

/**
 * Serves a demo workspace, lets people practise and review all at once, kills the server at chosen moments, looks at what is on
 * disk each time, and starts it again. Ends with a server that was stopped in order.
 */
export async function killOverAndOver({ folder, kills, seed, said }: Setting): Promise<CrashRun> {
  const workspace = join(folder, 'workspace');
  const notes = newNotes();
  const server = await served(workspace, onlyScenario(join(folder, 'scenarios')));
  let going = true;
  await server.start();
  const work = await atWork(server, notes, () => going);
  const wrong: string[] = [];
  const next = chance(seed);
  for (let kill = 1; kill <= kills && wrong.length + notes.wrong.length === 0; kill += 1) {
    const from = Math.max(0, notes.contacts.length - 2 * people.length);
    // Some at once, while the server still warms up; others in the thick of it.
    await untilMore(notes, next() < 0.3 ? 1 : 1 + Math.floor(next() * 40));
    await new Promise((resolve) => setTimeout(resolve, next() * 100));
    await server.kill();
    wrong.push(...(await findLosses(workspace, notes, from)));
    await server.start();
    said?.(kill, notes);
  }
  going = false;
  await work.done;
  // One kill more with nobody writing: what the start then makes good is all that was left undone.
  await server.kill();
  await server.start();
  await server.stop();
  wrong.push(
    ...(await findLosses(workspace, notes)),
    ...(await findUnfinished(workspace, notes)),
    ...notes.wrong,
  );
  return {
    workspace,
    kills: kills + 1,
    acknowledged: notes.acknowledged,
    contacts: notes.contacts.length,
    reviews: notes.reviews.size,
    sentAgain: notes.sentAgain,
    wrong,
  };
}

async function atWork(
  server: Served,
  notes: Notes,
  going: () => boolean,
): Promise<{ done: Promise<unknown> }> {
  const clients = await Promise.all(people.map((person) => signIn(server, person, notes)));
  const reviewer = await signIn(server, manager, notes);
  const done = Promise.all([
    ...clients.map((client, at) => practise(client, notes, going, people.indexOf(people[at]!) === at)),
    review(reviewer, notes, going),
  ]);
  done.catch((error: unknown) => notes.wrong.push(String(error)));
  return { done };
}

/** The longest that a server lives once it has acknowledged something, on a machine that is slow. */
const longest = 4000;

/** Resolves when so much more has been acknowledged, so that every kill comes under load, in another state of the work. */
async function untilMore(notes: Notes, count: number): Promise<void> {
  const before = notes.acknowledged;
  let first = Infinity;
  while (notes.acknowledged < before + count && notes.wrong.length === 0) {
    if (notes.acknowledged > before) first = Math.min(first, performance.now());
    if (performance.now() - first > longest) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
