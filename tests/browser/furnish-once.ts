import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { endServer, freePort, serveBuild } from './serve-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A demo workspace with its past in it, for each stage to copy. */
    furnished: string;
  }
}

/** Lets a server write the demo's past once, since that takes longer than most tests. */
export default async function furnishOnce(project: TestProject): Promise<() => void> {
  const workspace = mkdtempSync(join(tmpdir(), 'greenroom-furnished-'));
  await endServer(await serveBuild(workspace, await freePort()), 'SIGTERM');
  project.provide('furnished', workspace);
  return () => rmSync(workspace, { recursive: true, force: true });
}
