import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubtsAbout, readConfig, type Config } from '#lib/server/config.ts';
import { makeFolder } from '#tests/make/folder.ts';

const configOf = (env: Record<string, string>): Config => {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
};
const problemsOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
};

describe('Without any setting', () => {
  it('Greenroom serves this machine only, with real accounts', () => {
    expect(configOf({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      workspace: resolve('workspace'),
      demo: false,
      origin: 'http://localhost:3000',
      secret: null,
      trustedProxies: ['127.0.0.0/8', '::1'],
      mail: null,
      sessionDays: 14,
      resetLinkFor: null,
      logLevel: 'info',
      scenarios: resolve('scenarios'),
      rubrics: resolve('rubrics'),
    });
  });

  it('an empty variable is as good as none', () => {
    expect(configOf({ GREENROOM_PORT: '', ORIGIN: ' ', GREENROOM_WORKSPACE: '' })).toEqual(configOf({}));
  });
});

describe('A setting', () => {
  it('is taken over', () => {
    const env = {
      GREENROOM_HOST: '0.0.0.0',
      GREENROOM_PORT: '8080',
      GREENROOM_WORKSPACE: '/srv/greenroom',
      ORIGIN: 'https://greenroom.example',
    };
    expect(configOf(env)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      workspace: '/srv/greenroom',
      origin: 'https://greenroom.example',
    });
  });

  it('falls back to the plain HOST and PORT that hosting services set', () => {
    expect(configOf({ HOST: '0.0.0.0', PORT: '8080' })).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      origin: 'http://localhost:8080',
    });
  });

  it('of Greenroom’s own goes before the plain one', () => {
    expect(configOf({ PORT: '8080', GREENROOM_PORT: '9090' }).port).toBe(9090);
  });

  it('may end the address in a slash', () => {
    expect(configOf({ ORIGIN: 'https://Greenroom.example/' }).origin).toBe('https://greenroom.example');
  });
});

describe('A wrong setting', () => {
  it.each(['0', '65536', '80a', '-1', '3000.5', '0x50'])(
    'for the port, such as %s, is refused with the range',
    (port) => {
      expect(problemsOf({ GREENROOM_PORT: port })).toEqual([expect.stringContaining('from 1 to 65535')]);
    },
  );

  it('for the port is told by the name it was given under', () => {
    expect(problemsOf({ PORT: 'x' })[0]).toMatch(/^PORT is "x"/);
  });

  it.each(['yes', 'true', '2'])('for the demo, such as %s, is refused', (demo) => {
    expect(problemsOf({ GREENROOM_DEMO: demo })).toEqual([expect.stringContaining('Give 1')]);
  });

  it.each([
    'greenroom.example',
    'https://greenroom.example/app',
    'ftp://greenroom.example',
    'https://a:b@greenroom.example',
    '*',
  ])('for the origin, such as %s, is refused', (origin) => {
    expect(problemsOf({ ORIGIN: origin })).toEqual([expect.stringContaining('nothing after it')]);
  });

  it('for a content folder names the folder it looked for', () => {
    expect(problemsOf({ GREENROOM_SCENARIOS: '/nowhere' })).toEqual([
      expect.stringContaining('There is no folder /nowhere'),
    ]);
  });

  it('that does not exist is told rather than ignored', () => {
    expect(problemsOf({ GREENROOM_PROT: '80' })).toEqual([
      expect.stringContaining('GREENROOM_PROT is no setting'),
    ]);
  });

  it('does not hide the others', () => {
    expect(
      problemsOf({ GREENROOM_PORT: 'x', GREENROOM_DEMO: 'x', ORIGIN: 'x', GREENROOM_RUBRICS: '/nowhere' }),
    ).toHaveLength(4);
  });
});

describe('A configuration file', () => {
  const inFile = async (json: unknown) => {
    const folder = await makeFolder();
    const path = join(folder, 'greenroom.config.json');
    await writeFile(path, typeof json === 'string' ? json : JSON.stringify(json));
    return { GREENROOM_CONFIG: path };
  };

  it('gives every setting by its short name', async () => {
    const env = await inFile({
      host: '0.0.0.0',
      port: 8080,
      origin: 'https://greenroom.example',
      secret: 'a secret of more than thirty-two letters',
      trustedProxies: ['10.0.0.0/8', '::1'],
      smtpUrl: 'smtps://desk:word@mail.example',
      mailFrom: 'Greenroom <desk@mail.example>',
      sessionDays: 7,
      logLevel: 'debug',
    });
    expect(configOf(env)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      origin: 'https://greenroom.example',
      secret: 'a secret of more than thirty-two letters',
      trustedProxies: ['10.0.0.0/8', '::1'],
      mail: { url: 'smtps://desk:word@mail.example', from: 'Greenroom <desk@mail.example>' },
      sessionDays: 7,
      logLevel: 'debug',
    });
  });

  it('gives way to the environment', async () => {
    expect(configOf({ ...(await inFile({ port: 8080 })), PORT: '9090' }).port).toBe(9090);
  });

  it('names folders as seen from itself', async () => {
    const env = await inFile({ workspace: 'people' });
    expect(configOf(env).workspace).toBe(join(dirname(env.GREENROOM_CONFIG), 'people'));
  });

  it('tells a wrong value by its key and file', async () => {
    expect(problemsOf(await inFile({ sessionDays: 0 }))).toEqual([
      expect.stringMatching(/^"sessionDays" in greenroom\.config\.json is "0".*from 1 to 90/),
    ]);
  });

  it.each([
    ['a setting that does not exist', { prot: 80 }, /^"prot" .* is no setting/],
    ['a demo, which is not for it to say', { demo: true }, /^"demo" .* is no setting/],
    ['a value of the wrong kind', { host: { name: 'x' } }, /^"host" .* is no text/],
    ['broken JSON', '{ "port": 80', /not valid JSON/],
    ['something else than an object', [], /holds no object/],
  ])('is refused with %s', async (_, json, problem) => {
    expect(problemsOf(await inFile(json))).toEqual([expect.stringMatching(problem)]);
  });

  it('that is named must be there', () => {
    expect(problemsOf({ GREENROOM_CONFIG: '/nowhere.json' })).toEqual([expect.stringContaining('ENOENT')]);
  });
});

describe('Mail', () => {
  const server = { GREENROOM_SMTP_URL: 'smtp://mail.example:587' };
  const from = { GREENROOM_MAIL_FROM: 'desk@mail.example' };

  it('needs a server and a sender', () => {
    expect(configOf({ ...server, ...from }).mail).toEqual({
      url: 'smtp://mail.example:587',
      from: 'desk@mail.example',
    });
    expect(problemsOf(server)).toEqual([expect.stringContaining('GREENROOM_MAIL_FROM is missing')]);
    expect(problemsOf(from)).toEqual([expect.stringContaining('no mail server')]);
  });

  it('has both of its problems told at once', () => {
    expect(problemsOf({ GREENROOM_SMTP_URL: 'mail.example', GREENROOM_MAIL_FROM: 'desk' })).toHaveLength(2);
  });

  it.each(['desk', 'Desk <desk>', 'a@b\nBcc: c@d', '<a@b> <c@d>'])('does not come from %j', (sender) => {
    expect(problemsOf({ ...server, GREENROOM_MAIL_FROM: sender })).toHaveLength(1);
  });
});

describe('A secret', () => {
  it.each([
    ['of cookies', { GREENROOM_SECRET: 'tulip-in-the-rain' }],
    [
      'in the address of the mail server',
      { GREENROOM_SMTP_URL: 'http://desk:tulip-in-the-rain@mail.example' },
    ],
    ['in the origin', { GREENROOM_ORIGIN: 'https://desk:tulip-in-the-rain@greenroom.example' }],
  ])('%s is not repeated where it is wrong', (_, env) => {
    const problems = problemsOf(env);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).not.toContain('tulip');
  });
});

describe('Trusted proxies', () => {
  it('may be none at all', () => {
    expect(configOf({ GREENROOM_TRUSTED_PROXIES: 'none' }).trustedProxies).toEqual([]);
  });

  it.each(['proxy.example', '10.0.0.0/33', '10.0.0', '::1/129', '10.0.0.0/8/8'])('are no %s', (proxies) => {
    expect(problemsOf({ GREENROOM_TRUSTED_PROXIES: proxies })).toEqual([
      expect.stringContaining('no address'),
    ]);
  });
});

describe('A doubt', () => {
  const doubts = (env: Record<string, string>) => doubtsAbout(configOf(env));

  it('is said about passwords that travel readable', () => {
    expect(doubts({ ORIGIN: 'http://greenroom.example' })).toEqual([
      expect.stringContaining('without https'),
    ]);
  });

  it('is said about an address that nobody else can use', () => {
    expect(doubts({ GREENROOM_HOST: '0.0.0.0' })).toEqual([expect.stringContaining('GREENROOM_ORIGIN')]);
  });

  it('is not said about a server behind a proxy, about this machine, or about the demo', () => {
    expect([
      doubts({ ORIGIN: 'https://greenroom.example' }),
      doubts({}),
      doubts({ GREENROOM_DEMO: '1', GREENROOM_HOST: '0.0.0.0' }),
    ]).toEqual([[], [], []]);
  });
});

describe('A demo', () => {
  it('is fine on this machine', () => {
    expect(configOf({ GREENROOM_DEMO: '1' }).demo).toBe(true);
  });

  it('keeps its example people apart from real ones', () => {
    expect(configOf({ GREENROOM_DEMO: '1' }).workspace).toBe(resolve('demo-workspace'));
  });

  it('is refused at an address others reach', () => {
    expect(problemsOf({ GREENROOM_DEMO: '1', ORIGIN: 'https://greenroom.example' })).toEqual([
      expect.stringContaining('enter as anybody'),
    ]);
  });
});
