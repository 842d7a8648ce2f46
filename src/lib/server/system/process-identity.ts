import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/**
 * When a process started, in the system's own ticks; '' when there is no such process.
 * Process numbers are used again, a number with its start is not. Systems without /proc say 'running' instead.
 */
export async function processStart(pid: number): Promise<string> {
  if (!isRunning(pid)) return '';
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (line === null) return 'running';
  // The second field is a name in brackets that may hold spaces; the start is the 22nd, 20 after it.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? '' : (fields[19] ?? 'running');
}

/** A name under which process numbers mean the same: host, boot and process namespace, so that two containers differ. */
export async function thisMachine(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return [hostname(), boot.trim(), namespace].join('/');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
