import { randomBytes } from 'node:crypto';
import type { Chance } from '#lib/ports/chance.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Chance from the system's cryptographic source; an id is 26 letters of five bits, 130 in all. */
export const systemChance: Chance = {
  id: () => Array.from(randomBytes(26), (byte) => letters[byte % 32]).join(''),
  seed: () => randomBytes(4).readUInt32BE(),
};
