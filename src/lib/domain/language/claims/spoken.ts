import type { Message, Sentence, Token } from '../message.ts';
import type { Span } from '../reading.ts';
import { oncePer } from './once-per.ts';
import { writtenOut } from './written-out.ts';

/** `text` is the stretch of the spoken line from `start` to `end`. */
export type SpokenSentence = Span & { readonly text: string; readonly question: boolean };

/**
 * A message as one plain line that patterns can read: lower case, contractions written out ("can not", "i will"),
 * sentences separated by a newline. Spans of `sentences` are offsets into `text`; `spanOf` leads back to the message as typed.
 */
export type Spoken = {
  readonly text: string;
  readonly sentences: readonly SpokenSentence[];
  readonly spanOf: (start: number, end: number) => Span;
  readonly quotedAt: (start: number) => boolean;
  readonly quoteOf: (span: Span) => string;
};

type Piece = { readonly text: string; readonly token: Token; readonly exact: boolean };
type Line = { readonly pieces: Piece[]; readonly at: number[]; length: number };

/** A message written out for pattern matching; each message is written out once. */
export const speak: (message: Message) => Spoken = oncePer((message) => {
  const line: Line = { pieces: [], at: [], length: 0 };
  const sentences = message.sentences.map((sentence) => speakSentence(sentence, line));
  const { pieces, at } = line;
  return {
    text: sentences.map((sentence) => sentence.text).join('\n'),
    sentences,
    spanOf: (start, end) => ({
      start: offset(pieces, at, start, false),
      end: offset(pieces, at, end - 1, true),
    }),
    quotedAt: (start) => pieces[indexAt(at, start)]?.token.quoted ?? false,
    quoteOf: (span) => message.original.slice(span.start, span.end),
  };
});

function speakSentence(sentence: Sentence, line: Line): SpokenSentence {
  const start = line.length === 0 ? 0 : line.length + 1;
  let text = '';
  let before: Token | undefined;
  for (const token of sentence.tokens) {
    const piece = pieceOf(token, before);
    if (before && needsSpace(before, token, text, piece.text)) text += ' ';
    line.at.push(start + text.length);
    line.pieces.push(piece);
    text += piece.text;
    before = token;
  }
  line.length = start + text.length;
  return { start, end: line.length, text, question: sentence.question };
}

const pronouns = new Set('it that he she there here what who where how'.split(' '));

function pieceOf(token: Token, before: Token | undefined): Piece {
  const length = token.end - token.start;
  if (token.word === "'s") {
    // A lone quotation mark is folded like a possessive; it is one character long.
    if (length === 1) return { text: "'", token, exact: true };
    const isVerb = before !== undefined && before.end === token.start && pronouns.has(before.word);
    if (isVerb) return { text: 'is', token, exact: length === 2 };
  }
  const text = writtenOut(token.word);
  return { text, token, exact: text.length === length };
}

function needsSpace(before: Token, token: Token, text: string, next: string): boolean {
  return token.start > before.end || (isLetter(text[text.length - 1]) && isLetter(next[0]));
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  return (char >= 'a' && char <= 'z') || (char > '\u007f' && /\p{L}/u.test(char));
}

function indexAt(at: readonly number[], position: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offset(pieces: readonly Piece[], at: readonly number[], position: number, end: boolean): number {
  const index = indexAt(at, position);
  const piece = pieces[index];
  if (!piece) return 0;
  const inside = position - at[index]!;
  if (!piece.exact || inside >= piece.text.length) return end ? piece.token.end : piece.token.start;
  return piece.token.start + inside + (end ? 1 : 0);
}
