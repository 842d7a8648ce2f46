import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { listenForComplaints } from './complaints.ts';
import { endServer, freePort, serveBuild } from './serve-build.ts';

/** A served demo workspace of its own and a real browser. `crash` kills the server as a power cut would; `serve` starts it again on the same workspace. */
export type Stage = {
  readonly address: string;
  readonly workspace: string;
  /** What browsers complained of so far: script errors, refused policies, missing files. */
  readonly complaints: string[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page of somebody signed in, by the person's id. */
  enterAs(person: string, options?: BrowserContextOptions): Promise<Page>;
  crash(): Promise<void>;
  serve(): Promise<void>;
  /** Refuses to end well if a browser complained. */
  close(): Promise<void>;
};

export async function setStage(): Promise<Stage> {
  const workspace = mkdtempSync(join(tmpdir(), 'greenroom-stage-'));
  cpSync(inject('furnished'), workspace, { recursive: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const complaints: string[] = [];
  const [browser, first] = await Promise.all([launch(), serveBuild(workspace, port)]);
  let server = first;
  const stage: Stage = {
    address,
    workspace,
    complaints,
    async newPage(options) {
      const context = await browser.newContext({ baseURL: address, ...options });
      context.setDefaultTimeout(60_000);
      listenForComplaints(context, complaints);
      return context.newPage();
    },
    async enterAs(person, options) {
      const page = await stage.newPage(options);
      const headers = { origin: address };
      await page.request.post('/enter?/enter', { form: { person, next: '/' }, headers, maxRedirects: 0 });
      return page;
    },
    crash: () => endServer(server, 'SIGKILL'),
    serve: async () => void (server = await serveBuild(workspace, port)),
    async close() {
      await browser.close();
      await endServer(server, 'SIGTERM');
      rmSync(workspace, { recursive: true, force: true });
      if (complaints.length > 0) throw new Error(`Browsers complained:\n${complaints.join('\n')}`);
    },
  };
  return stage;
}

/** A Chromium that talks to nobody but the pages it is sent to. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...quiet],
  });
}
