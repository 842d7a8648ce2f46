import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Serves the built application as the demo on `port`; resolves when it listens. Builds nothing: `npm test` has done so before. */
export function serveBuild(workspace: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join(root, 'build', 'index.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GREENROOM_DEMO: '1',
      GREENROOM_WORKSPACE: workspace,
      HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: `http://localhost:${port}`,
    },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
    // Its first line says that it listens.
    server.stdout.once('data', () => resolve(server));
  });
}

/** Sends the signal and waits for the end. */
export function endServer(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('No port is free.')),
      );
    });
  });
}
