import { expect, it } from 'vitest';
import { makeFile, runGreenroom } from '#tests/make/run-greenroom.ts';

const scenario = 'a-word-too-many';
const opening = async (...args: readonly string[]) => {
  const { out } = await runGreenroom(['play', scenario, '--script', makeFile('script.txt', ''), ...args]);
  return out.trimStart().split('\n')[0];
};

it('lets the customer be as hard as it is told', { timeout: 60_000 }, async () => {
  expect(await opening('--intensity', 'gentle')).not.toBe(await opening());
});

it('says which intensities there are to one that it does not know', { timeout: 60_000 }, async () => {
  const { errors, code } = await runGreenroom(['play', scenario, '--intensity', 'mild']);
  expect([code, errors]).toEqual([2, expect.stringContaining('--intensity takes gentle, usual, strong.')]);
});
