import { randomBytes } from 'node:crypto';
import { unlinkSync, utimesSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NotNow } from '#lib/domain/refusal/refusal.ts';
import { codeOf, diskRefusal } from '../store/disk-refusal.ts';
import { processStart, thisMachine } from './process-identity.ts';

/** Who may write: one file each, under a name nobody else uses, so that clearing a dead one never hits a living one. */
type Claim = { readonly pid: number; readonly started: string; readonly machine: string };
type Found = { readonly path: string; readonly seen: number; readonly claim: Claim };
type Lock = { release(): Promise<void> };

const heartbeat = 10_000;
const silence = 60_000;
const looks = 20;

/**
 * Makes this process the only writer of `folder` until it ends or releases.
 * The lock of a process that is gone is cleared: at once on this machine, after a minute without a sign of life on another.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const locks = join(folder, 'lock');
  let mine = await claimIn(folder, locks);
  for (let look = 1; ; look += 1) {
    const rivals = await livingRivals(locks, mine);
    if (rivals.length === 0) return hold(mine);
    // Of several that start together the first by name stays and looks again until the others have stepped back.
    const stays = rivals.every(({ path }) => mine < path);
    if (!stays || look === looks) await rm(mine, { force: true });
    if (look === looks) throw inUse(folder, rivals[0]!.claim);
    await wait(stays ? 10 : 40);
    if (!stays) mine = await claim(locks);
  }
}

function inUse(folder: string, { pid, machine }: Claim): NotNow {
  return new NotNow('folder-in-use', { folder, pid: String(pid), host: machine.split('/')[0] ?? '' });
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

/** The first thing that is written to a workspace, and so the first to find that it cannot be. */
async function claimIn(folder: string, locks: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(locks, { mode: 0o700 }).catch(unlessThere);
    return await claim(locks);
  } catch (error) {
    throw diskRefusal(error, folder);
  }
}

async function claim(locks: string): Promise<string> {
  const path = join(locks, `${randomBytes(8).toString('hex')}.json`);
  const text = JSON.stringify({
    pid: process.pid,
    started: await processStart(process.pid),
    machine: await thisMachine(),
  } satisfies Claim);
  const opened = await open(`${path}.tmp`, 'wx');
  try {
    await opened.writeFile(text);
  } finally {
    await opened.close();
  }
  await rename(`${path}.tmp`, path);
  return path;
}

async function livingRivals(locks: string, mine: string): Promise<Found[]> {
  const now = (await stat(mine)).mtimeMs;
  const living: Found[] = [];
  for (const name of await readdir(locks)) {
    const path = join(locks, name);
    const found = path === mine || !name.endsWith('.json') ? null : await readClaim(path);
    if (found === null) continue;
    if (await isAlive(found, now)) living.push(found);
    else await rm(path, { force: true });
  }
  return living;
}

/** Null when it went away meanwhile. */
async function readClaim(path: string): Promise<Found | null> {
  try {
    const seen = (await stat(path)).mtimeMs;
    return { path, seen, claim: JSON.parse(await readFile(path, 'utf8')) as Claim };
  } catch (error) {
    if (error instanceof SyntaxError) return { path, seen: 0, claim: { pid: 0, started: '', machine: '' } };
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function isAlive({ claim, seen }: Found, now: number): Promise<boolean> {
  if (claim.machine === (await thisMachine())) return (await processStart(claim.pid)) === claim.started;
  return now - seen < silence;
}

function hold(path: string): Lock {
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // A missed beat is made up for by the next one.
    }
  }, heartbeat).unref();
  const leave = () => {
    clearInterval(beat);
    try {
      unlinkSync(path);
    } catch {
      // Gone already, or the disk is: the next process will see that this one has ended.
    }
  };
  process.once('exit', leave);
  return {
    async release() {
      process.off('exit', leave);
      leave();
    },
  };
}
