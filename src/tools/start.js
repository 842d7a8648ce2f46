/** `npm start`: installs, builds and serves the demo workspace on this machine only. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApplication, installPackages, requireNode, root } from './prepare.js';

requireNode();
installPackages();
buildApplication();

const port = process.env.PORT ?? '3000';
const address = `http://localhost:${port}`;
if (await answers()) {
  console.error(
    `Something already answers on ${address}. Stop it first, or choose another port: PORT=3001 npm start`,
  );
  process.exit(1);
}
console.log('Starting (the first time, the demo’s history is written: some seconds more) …');
const server = spawn(process.execPath, [join(root, 'build', 'index.js')], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    GREENROOM_DEMO: '1',
    GREENROOM_WORKSPACE: join(root, 'demo-workspace'),
    HOST: '127.0.0.1',
    PORT: port,
    ORIGIN: address,
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  stopped = true;
  process.exit(code ?? 0);
});

let stopped = false;
await untilItAnswers();
console.log(`
Greenroom is running: ${address}

  This is the demo workspace. It listens on this machine only, and its people are invented.
  Open the address and enter as a new hire, a manager or any other role with one click.
  Its records are kept in demo-workspace/ (delete that folder to start afresh). Stop with Ctrl+C.
`);

async function answers() {
  const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
  return answer !== null;
}

/** The first answer may take a moment: the demo's history is written on the first start. */
async function untilItAnswers() {
  const give = performance.now() + 120_000;
  while (!stopped && performance.now() < give) {
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (stopped) return;
  console.error(`The server did not answer on ${address} within two minutes.`);
  server.kill();
  process.exit(1);
}
