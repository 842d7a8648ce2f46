import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { smtpMail } from '#lib/server/mail/smtp-mail.ts';
import { letters } from '#lib/text/letters.ts';

const running: SMTPServer[] = [];
const link = 'https://greenroom.example/join/abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst';
const letter = {
  to: { name: 'Noor Aziz', address: 'noor@example.org' },
  ...letters.invitation({ name: 'Noor Aziz', workspace: 'Fernway', link }),
};

/** A mail server on this machine that keeps what it is given. */
async function mailServer(options: SMTPServerOptions = {}) {
  const taken: { from: string; to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let message = '';
      stream.on('data', (chunk: Buffer) => (message += chunk.toString('utf8')));
      stream.on('end', () => {
        taken.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          message,
        });
        done();
      });
    },
    ...options,
  });
  running.push(server);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { taken, at: `127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

const failures: unknown[] = [];
const mailTo = (url: string) =>
  smtpMail({ url, from: 'Greenroom <desk@example.org>', report: (failure) => failures.push(failure) });

afterEach(async () => {
  failures.length = 0;
  await Promise.all(running.splice(0).map((server) => new Promise<void>((done) => server.close(done))));
});

describe('A letter', () => {
  it('reaches the mail server with sender, receiver, subject and its link whole', async () => {
    const { taken, at } = await mailServer();
    await mailTo(`smtp://${at}`).send(letter);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ from: 'desk@example.org', to: ['noor@example.org'] });
    expect(taken[0]?.message).toMatch(/^Subject: Join Fernway on Greenroom\r$/m);
    expect(taken[0]?.message).toMatch(/^To: Noor Aziz <noor@example\.org>\r$/m);
    expect(taken[0]?.message.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link);
  });

  it('is handed in with the name and password of the address', async () => {
    const seen: string[] = [];
    const { taken, at } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _, done) {
        seen.push(`${username} ${password}`);
        done(null, { user: username });
      },
    });
    await mailTo(`smtp://desk:p%40ss@${at}`).send(letter);
    expect([seen, taken.length]).toEqual([['desk p@ss'], 1]);
  });

  it('has one receiver, whatever the name says', async () => {
    const { taken, at } = await mailServer();
    const to = { name: 'Noor <x@evil.example>, "Y"\r\nBcc: z@evil.example', address: 'noor@example.org' };
    await mailTo(`smtp://${at}`).send({ ...letter, to });
    expect(taken[0]?.to).toEqual(['noor@example.org']);
  });
});

describe('A letter that is not taken', () => {
  it('is refused as ours to put right, and the reason told without a word of the letter', async () => {
    const { at } = await mailServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('No noor here'), { responseCode: 550 })),
    });
    await expect(mailTo(`smtp://${at}`).send(letter)).rejects.toMatchObject({
      name: 'Broken',
      key: 'mail.not-taken',
    });
    expect(failures).toEqual([{ code: 'EENVELOPE', answer: 550 }]);
  });

  it('by a server that is away is refused too', async () => {
    const { at } = await mailServer();
    await new Promise<void>((done) => running.splice(0)[0]!.close(done));
    await expect(mailTo(`smtp://desk:secret@${at}`).send(letter)).rejects.toMatchObject({ name: 'Broken' });
    expect(JSON.stringify(failures)).not.toContain('secret');
  });

  it('does not go to another machine without TLS, unless told so', async () => {
    const { taken, at } = await mailServer();
    // The short form leads to this machine and does not look like it.
    const elsewhere = at.replace('127.0.0.1', '127.1');
    await expect(mailTo(`smtp://${elsewhere}`).send(letter)).rejects.toMatchObject({ name: 'Broken' });
    expect(taken).toEqual([]);
    await mailTo(`smtp://${elsewhere}?requireTLS=false`).send(letter);
    expect(taken).toHaveLength(1);
  });
});
