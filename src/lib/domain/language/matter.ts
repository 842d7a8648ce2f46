import { conceptFor, contentOf } from './concepts.ts';
import type { Match } from './match.ts';
import type { Sentence } from './message.ts';
import type { Scene } from './scene.ts';

/** How many of the customer's own concepts some words name. */
export function sharedMatter(words: string, matter: ReadonlySet<string>): number {
  return [...contentOf(words.split(' '))].filter((concept) => matter.has(concept)).length;
}

/** How many of the customer's own concepts a sentence names. */
export function sharedBySentence(sentence: Sentence, matter: ReadonlySet<string>): number {
  const shared = new Set<string>();
  for (const token of sentence.tokens) {
    const concept = token.pos === 'PUNCT' ? undefined : conceptFor(token.word, token.stem);
    if (concept !== undefined && matter.has(concept)) shared.add(concept);
  }
  return shared.size;
}

/**
 * Whether the words around a match name the customer's own matter: the rest of its sentence, what stands before it,
 * and where the sentence says nothing more, the next one.
 */
export function namesMatter(match: Match, scene: Scene): boolean {
  if (sharedMatter(match.sentence.words, scene.matter) > 0) return true;
  const next = scene.message.sentences[match.at + 1];
  const ends = match.sentence.words.length - match.to <= 12;
  return (
    ends &&
    next !== undefined &&
    /^(?:you|your|that|it|this|having|to|being|after|especially|a|an|the|two|three|twenty)\b/.test(
      next.words,
    ) &&
    sharedBySentence(next, scene.matter) > 0
  );
}
