import { contentOf } from './concepts.ts';
import { shinglesOf, type Shingles } from './copied-text.ts';
import { foldedWords } from './fold.ts';
import type { CaseValue, EarlierTurn } from './reading.ts';

/** An earlier message as later ones are compared with it. */
export type TurnWords = {
  readonly words: readonly string[];
  /** The words joined by single spaces. */
  readonly joined: string;
  readonly concepts: ReadonlySet<string>;
};

// A turn is read again with every message after it, and never changes.
const ofTurns = new WeakMap<EarlierTurn, TurnWords>();
const ofCases = new WeakMap<object, ReadonlySet<string>>();

export function wordsOfTurn(turn: EarlierTurn): TurnWords {
  const known = ofTurns.get(turn);
  if (known) return known;
  const words = foldedWords(turn.text);
  const turnWords = { words, joined: words.join(' '), concepts: contentOf(words) };
  ofTurns.set(turn, turnWords);
  return turnWords;
}

const ofWords = new WeakMap<TurnWords, Shingles>();

/** The runs of eight words in a turn: what a later message may have copied. */
export function shinglesOfTurn(turn: TurnWords): Shingles {
  const known = ofWords.get(turn);
  if (known) return known;
  const shingles = shinglesOf([turn.words]);
  ofWords.set(turn, shingles);
  return shingles;
}

/** What a case is about: the concepts of its values in words. */
export function conceptsOfCase(fields: Readonly<Record<string, CaseValue>>): ReadonlySet<string> {
  const known = ofCases.get(fields);
  if (known) return known;
  const concepts = contentOf(
    Object.values(fields).flatMap((value) => (typeof value === 'string' ? foldedWords(value) : [])),
  );
  ofCases.set(fields, concepts);
  return concepts;
}
