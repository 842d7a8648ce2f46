import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Ran = { readonly out: string; readonly errors: string; readonly code: number | null };

type Env = Readonly<Record<string, string>>;

/** The real command, as a person starts it. */
export function startGreenroom(args: readonly string[], env: Env = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['src/cli/greenroom.js', ...args], {
    cwd: process.cwd(),
    env: { ...process.env, ...env },
  });
}

/** Runs the real command to its end on some standard input, with more of an environment if need be. */
export async function runGreenroom(args: readonly string[], input = '', env: Env = {}): Promise<Ran> {
  const child = startGreenroom(args, env);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ out, errors, code }));
  });
}

/** A file that is gone when the test is over. */
export function makeFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
