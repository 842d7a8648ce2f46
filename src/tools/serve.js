/** `npm run serve`: installs, builds and serves a workspace for real people, in this one process. */
import { join } from 'node:path';
import { buildApplication, installPackages, requireNode, root } from './prepare.js';

requireNode();
installPackages();
buildApplication();

// Whatever the shell has set for the demo does not make real people enterable with one click.
process.env.GREENROOM_DEMO = '0';
const { register } = await import('tsx/esm/api');
const unregister = register();
const { readConfig } = await import('#lib/server/config.ts');
const read = readConfig(process.env);
if ('problems' in read) {
  console.error(
    `Greenroom cannot start. ${read.problems.length === 1 ? 'This is' : 'These are'} to be put right first:\n`,
  );
  for (const problem of read.problems) console.error(`  ${problem}`);
  process.exit(1);
}

unregister();

// The web server reads these three from the environment alone; what Greenroom means by them is decided above.
const { host, port, origin } = read.config;
Object.assign(process.env, { NODE_ENV: 'production', HOST: host, PORT: String(port), ORIGIN: origin });
await import(join(root, 'build', 'index.js'));
console.log(`Greenroom serves ${origin} from ${read.config.workspace}. Stop with Ctrl+C.`);
