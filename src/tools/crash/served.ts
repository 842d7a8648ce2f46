import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../prepare.js';

/** The built server on one workspace and one port, to be killed and started again. */
export type Served = {
  readonly address: string;
  /** Resolves once it answers. */
  start(): Promise<void>;
  /** Ends it at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and answers what it ended with. */
  stop(): Promise<number | null>;
  /** Resolves when it answers, now or after the next start. */
  untilUp(): Promise<void>;
};

export async function served(workspace: string, scenarios: string): Promise<Served> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  let child: ChildProcess | null = null;
  let up = waitingRoom();
  const end = async (signal: NodeJS.Signals) => {
    up = waitingRoom();
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return null;
    const ended = new Promise<number | null>((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    return ended;
  };
  return {
    address,
    async start() {
      child = spawnServer({ GREENROOM_WORKSPACE: workspace, GREENROOM_SCENARIOS: scenarios }, port, address);
      await answers(address, child);
      up.open();
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    untilUp: () => up.opened,
  };
}

function spawnServer(folders: NodeJS.ProcessEnv, port: number, address: string): ChildProcess {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    GREENROOM_DEMO: '1',
    ...folders,
    HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: address,
  };
  return spawn(process.execPath, [join(root, 'build', 'index.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-2000)));
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(
    `The server ended with ${child.exitCode ?? child.signalCode} before it answered: ${said.trim()}`,
  );
}

function waitingRoom(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address && typeof address === 'object' ? address.port : null;
      probe.close(() => (port === null ? reject(new Error('No port is free.')) : resolve(port)));
    });
  });
}
