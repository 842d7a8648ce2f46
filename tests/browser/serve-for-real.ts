import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { listenForComplaints } from './complaints.ts';
import { endServer, freePort } from './serve-build.ts';
import { launch } from './stage.ts';

const root = join(import.meta.dirname, '..', '..');

/** A workspace as an operator has it: `npm run serve`, a folder of its own, a mail server, and no demo. */
export type House = {
  readonly address: string;
  /** Everything the server has printed so far. */
  printed(): string;
  /** The links of the letters to an address, oldest first. */
  linksTo(email: string): string[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  restart(): Promise<void>;
  close(): Promise<void>;
};

export async function openHouse(): Promise<House> {
  const workspace = mkdtempSync(join(tmpdir(), 'greenroom-house-'));
  const [port, mailPort] = [await freePort(), await freePort()];
  const address = `http://localhost:${port}`;
  const letters: { to: string; link: string }[] = [];
  const mail = takeLetters(mailPort, (to, link) => letters.push({ to, link }));
  const complaints: string[] = [];
  let printed = '';
  const serve = () =>
    serveForReal(
      {
        GREENROOM_WORKSPACE: workspace,
        GREENROOM_PORT: String(port),
        GREENROOM_SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
        GREENROOM_MAIL_FROM: 'Greenroom <desk@greenroom.example>',
      },
      (text) => (printed += text),
    );
  let server = await serve();
  const browser: Browser = await launch();
  return {
    address,
    printed: () => printed,
    linksTo: (email) => letters.filter(({ to }) => to === email).map(({ link }) => link),
    async newPage(options) {
      const context = await browser.newContext({ baseURL: address, ...options });
      context.setDefaultTimeout(20_000);
      listenForComplaints(context, complaints);
      return context.newPage();
    },
    async restart() {
      await endServer(server, 'SIGTERM');
      printed = '';
      server = await serve();
    },
    async close() {
      await browser.close();
      await endServer(server, 'SIGTERM');
      await new Promise<void>((done) => mail.close(done));
      rmSync(workspace, { recursive: true, force: true });
      if (complaints.length > 0) throw new Error(`Browsers complained:\n${complaints.join('\n')}`);
    },
  };
}

/** Starts the operator's command; resolves when the server listens. */
function serveForReal(env: Record<string, string>, onText: (text: string) => void): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join(root, 'src', 'tools', 'serve.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
    server.stdout.on('data', (chunk: Buffer) => {
      onText(chunk.toString('utf8'));
      if (chunk.toString('utf8').includes('Listening on')) resolve(server);
    });
  });
}

function takeLetters(port: number, take: (to: string, link: string) => void): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let message = '';
      stream.on('data', (chunk: Buffer) => (message += chunk.toString('utf8')));
      stream.on('end', () => {
        const words = message.replaceAll('=\r\n', '').replaceAll('=3D', '=');
        take(envelope.rcptTo[0]?.address ?? '', /http:\/\/\S+/.exec(words)?.[0] ?? '');
        done();
      });
    },
  });
  return server.listen(port, '127.0.0.1') && server;
}
