import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Stops with a sentence a newcomer can act on when Node is too old. Uses nothing that old versions lack. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Greenroom needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}

/**
 * Runs a command in the project's folder with its output shown.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended well
 */
export function run(command, args, env = process.env) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** Installs the locked packages when they are missing or older than the lock file. */
export function installPackages() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(marker) && modified(marker) >= modified(join(root, 'package-lock.json'))) return;
  console.log('Installing packages (about half a minute, once) …');
  // Building needs the development packages, also where NODE_ENV says production.
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) {
    console.error(
      'The packages could not be installed. Check the network connection and run the command again.',
    );
    process.exit(1);
  }
}

/** Builds the application when the build is missing or older than its sources. */
export function buildApplication() {
  const built = join(root, 'build', 'index.js');
  const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'].map((name) =>
    join(root, name),
  );
  if (existsSync(built) && modified(built) >= Math.max(...sources.map(newest))) return;
  console.log('Building (about twenty seconds, once) …');
  if (!run('npm', ['run', 'build', '--silent', '--', '--logLevel', 'error'])) {
    console.error('The build failed; the lines above say where.');
    process.exit(1);
  }
}

/** @param {string} path */
function modified(path) {
  return statSync(path).mtimeMs;
}

/** @param {string} path @returns {number} */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
