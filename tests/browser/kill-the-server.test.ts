import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkWorkspace, isClean } from '#cli/check-workspace.ts';
import { killOverAndOver } from '../../src/tools/crash/kill-over-and-over.ts';
import { onlyScenario } from '../../src/tools/crash/only-scenario.ts';
import { served } from '../../src/tools/crash/served.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it(
  'Five kills while people practise and review lose nothing that was acknowledged, and the workspace verifies',
  { timeout: 300_000 },
  async () => {
    const run = await killOverAndOver({ folder: makeFolder(), kills: 5, seed: 7 });
    expect(run.wrong).toEqual([]);
    expect(run.acknowledged).toBeGreaterThan(5);
    expect(isClean(await checkWorkspace(run.workspace))).toBe(true);
  },
);

it(
  'A second server on the same workspace is refused with who holds it, and the first goes on',
  { timeout: 120_000 },
  async () => {
    const folder = makeFolder();
    const scenarios = onlyScenario(join(folder, 'scenarios'));
    const [first, second] = [
      await served(join(folder, 'workspace'), scenarios),
      await served(join(folder, 'workspace'), scenarios),
    ];
    await first.start();
    await expect(second.start()).rejects.toThrow(
      /ended with 1 .*workspace is in use by process \d+ on .+Stop that process/,
    );
    expect((await fetch(`${first.address}/health`)).status).toBe(200);
    await first.stop();
  },
);
