import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type Config } from '#lib/server/config.ts';

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
