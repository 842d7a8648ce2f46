import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Ran = { readonly out: string; readonly errors: string; readonly code: number | null };

/** The real command, as a person starts it. */
export function startGreenroom(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['src/cli/greenroom.js', ...args], { cwd: process.cwd() });
}

/** Runs the real command to its end on some standard input. */
export async function runGreenroom(args: readonly string[], input = ''): Promise<Ran> {
  const child = startGreenroom(args);
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
