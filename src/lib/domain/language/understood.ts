import { conceptFor } from './concepts.ts';
import { isKnownWord } from './known-words.ts';
import type { Scene } from './scene.ts';

/** The share of a message's words that the reader knows: words of service, figures, and what the customer or the case has named. 0 to 1. */
export function understoodShare(scene: Scene): number {
  const words = scene.message.tokens.filter((token) => token.pos !== 'PUNCT');
  if (words.length === 0) return 0;
  const known = words.filter(
    (token) =>
      isKnownWord(token.word) || /\d|^'s$|[£$€%]/.test(token.word) || isMatter(token.word, token.stem, scene),
  );
  return Math.round((1000 * known.length) / words.length) / 1000;
}

function isMatter(word: string, wordStem: string, scene: Scene): boolean {
  const concept = conceptFor(word, wordStem);
  return concept !== undefined && (scene.matter.has(concept) || scene.matter.has(wordStem));
}
