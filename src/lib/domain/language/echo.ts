import { runsOf, longestChance } from './copied-text.ts';
import type { Scene } from './scene.ts';
import { shinglesOfTurn } from './turn-words.ts';

/** Whether a message is, for the most part, the customer's own words sent back. */
export function isEcho(scene: Scene): boolean {
  const own = scene.message.tokens
    .filter((token) => token.pos !== 'PUNCT' && token.word !== "'s")
    .map((token) => token.word);
  if (own.length < 4 || scene.customerTurns.length === 0) return false;
  const joined = own.join(' ');
  if (scene.customerTurns.some((turn) => turn.joined === joined)) return true;
  return own.length > longestChance && copiedShare(own, scene) >= 0.6;
}

/** The share of the words that stand in the customer's messages in the same row of eight and more. */
function copiedShare(own: readonly string[], scene: Scene): number {
  const copied = new Set<number>();
  runsOf(own).forEach((shingle, index) => {
    if (scene.customerTurns.some((turn) => shinglesOfTurn(turn).has(shingle)))
      for (let i = index; i <= index + longestChance; i++) copied.add(i);
  });
  return copied.size / own.length;
}
