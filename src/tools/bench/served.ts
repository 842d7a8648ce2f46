import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../prepare.js';

/** A server process that answers, how long that took, and what it holds. */
export type Served = {
  readonly address: string;
  /** Milliseconds from spawning to the first 200. */
  readonly started: number;
  /** Resident memory now, in MB; not a number where the system does not tell. */
  memory(): number;
  end(): Promise<void>;
};

/** The built application as the demo on a workspace. */
export function serveDemo(workspace: string): Promise<Served> {
  return serve([join(root, 'build', 'index.js')], (port) => ({
    NODE_ENV: 'production',
    GREENROOM_DEMO: '1',
    GREENROOM_WORKSPACE: workspace,
    ORIGIN: `http://127.0.0.1:${port}`,
  }));
}

const bare = `require('node:http').createServer((_, answer) => answer.end('ok\\n')).listen(process.env.PORT, '127.0.0.1')`;

/** A node process that answers everything with "ok" and does nothing else. */
export function serveBare(): Promise<Served> {
  return serve(['-e', bare], () => ({}));
}

async function serve(command: readonly string[], env: (port: number) => NodeJS.ProcessEnv): Promise<Served> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const server = spawn(process.execPath, [...command], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...withoutSettings(), HOST: '127.0.0.1', PORT: String(port), ...env(port) },
  });
  await untilItAnswers(address, server);
  return {
    address,
    started: performance.now() - began,
    memory: () => memoryOf(server),
    end: () => end(server),
  };
}

/** What the shell has set for a workspace of its own is none of ours. */
function withoutSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GREENROOM_')));
}

async function untilItAnswers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('The server ended before it answered; its own lines above say why.');
}

function memoryOf({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return Number.NaN;
  const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
