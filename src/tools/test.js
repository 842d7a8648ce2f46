/** `npm test`: sets up what is missing, checks everything, runs every test and ends with the line `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApplication, installPackages, requireNode, run } from './prepare.js';

requireNode();
installPackages();
const { findChromium, installChromium } = await import('./chromium.js');
const browser = findChromium() ?? installChromium();
if (!browser) {
  console.error(
    'No Chromium could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH, and run npm test again.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const checks = ['check', 'lint', 'boundaries', 'unused', 'content'];
const failedChecks = checks.filter((name) => !report(name, run('npm', ['run', name, '--silent'])));
buildApplication();
const { passed, failed } = runTests();
const failures = failed + failedChecks.length;
console.log(`${passed + checks.length - failedChecks.length} passed, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);

/** @param {string} name @param {boolean} well */
function report(name, well) {
  console.log(`${well ? 'passed' : 'FAILED'}  npm run ${name}`);
  return well;
}

/** @returns {{ passed: number, failed: number }} */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-test-'));
  const file = join(folder, 'report.json');
  const well = run(
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      ...process.env,
      CHROMIUM_PATH: browser ?? '',
    },
  );
  try {
    const summary = JSON.parse(readFileSync(file, 'utf8'));
    const failed = summary.numFailedTests + (well || summary.numFailedTests > 0 ? 0 : 1);
    return { passed: summary.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
