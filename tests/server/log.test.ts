import { describe, expect, it } from 'vitest';
import { logTo } from '#lib/server/log.ts';
import { makeClock } from '#tests/make/clock.ts';

describe('The log', () => {
  it('is a line of JSON for each event', () => {
    const lines: string[] = [];
    logTo((line) => lines.push(line), 'info', makeClock('2026-05-04T12:00:00.000Z'))(
      'warn',
      'letter-not-taken',
      {
        code: 'ETIMEDOUT',
      },
    );
    expect(lines).toEqual([
      '{"at":"2026-05-04T12:00:00.000Z","level":"warn","event":"letter-not-taken","code":"ETIMEDOUT"}\n',
    ]);
  });

  it.each([
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['debug', ['error', 'warn', 'info', 'debug']],
  ] as const)('at %s holds %j', (least, expected) => {
    const lines: string[] = [];
    const log = logTo(
      (line) => lines.push((JSON.parse(line) as { level: string }).level),
      least,
      makeClock(),
    );
    for (const level of ['error', 'warn', 'info', 'debug'] as const) log(level, 'something');
    expect(lines).toEqual(expected);
  });
});
