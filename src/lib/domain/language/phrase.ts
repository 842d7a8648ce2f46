import { foldedWords } from './fold.ts';
import type { Message, Sentence, Token } from './message.ts';
import type { Span } from './reading.ts';
import { stem } from './stem.ts';

/** Other words that may stand between two neighbouring words of a phrase. */
const gap = 2;

/** Where a message says a phrase: its stems in order within one sentence, with at most two other words between neighbours, none of them an owner's ("your mother's name" is not "your name"). Offsets are into the original. */
export function matchesPhrase(message: Message, phrase: string): Span | null {
  const stems = phraseStems(phrase);
  if (stems.length === 0) return null;
  for (const sentence of message.sentences) {
    const found = findStems(sentence, stems);
    if (found) return { start: found[0]!.start, end: found.at(-1)!.end };
  }
  return null;
}

/** The stems a phrase is looked up by: short forms written out, lower case, no punctuation. */
export function phraseStems(phrase: string): readonly string[] {
  const known = stemsOf.get(phrase);
  if (known) return known;
  const stems = foldedWords(phrase).map(stem);
  // Phrases come from content files, so there are few; what a stranger types never gets here.
  stemsOf.set(phrase, stems);
  return stems;
}

const stemsOf = new Map<string, readonly string[]>();

/** The tokens of a sentence from the first to the last stem of a phrase, or null. */
export function findStems(sentence: Sentence, stems: readonly string[]): readonly Token[] | null {
  const words = wordsIn(sentence);
  if (!stems.every((wanted) => words.some((token) => token.stem === wanted))) return null;
  // Where the phrase so far can end, each with where that way began: the latest beginning, for the shortest span.
  let ends = new Map<number, number>();
  words.forEach((token, index) => {
    if (token.stem === stems[0]) ends.set(index, index);
  });
  for (const wanted of stems.slice(1)) ends = extend(ends, words, wanted);
  const first = [...ends].sort(([a], [b]) => a - b)[0];
  return first ? words.slice(first[1], first[0] + 1) : null;
}

const wordsOf = new WeakMap<Sentence, readonly Token[]>();

function wordsIn(sentence: Sentence): readonly Token[] {
  const known = wordsOf.get(sentence);
  if (known) return known;
  const words = sentence.tokens.filter((token) => token.word === "'s" || token.pos !== 'PUNCT');
  wordsOf.set(sentence, words);
  return words;
}

function extend(
  ends: ReadonlyMap<number, number>,
  words: readonly Token[],
  wanted: string,
): Map<number, number> {
  const extended = new Map<number, number>();
  for (const [end, begin] of ends) {
    let between = 0;
    for (let next = end + 1; between <= gap && next < words.length; next++) {
      const { word, stem: found } = words[next]!;
      // "Your mother's name" is not your name: only the phrase's own word may be the owner.
      if (word === "'s") {
        if (next > end + 1) break;
        continue;
      }
      if (found === wanted) extended.set(next, Math.max(begin, extended.get(next) ?? -1));
      between += 1;
    }
  }
  return extended;
}
