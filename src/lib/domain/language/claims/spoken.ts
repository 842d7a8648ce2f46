import type { Message, Token } from '../message.ts';
import type { Span } from '../reading.ts';

export type SpokenSentence = Span & { readonly question: boolean };

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

const expansions: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'d": 'would',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  dont: 'do not',
  doesnt: 'does not',
  isnt: 'is not',
  wasnt: 'was not',
  didnt: 'did not',
  couldnt: 'could not',
  wouldnt: 'would not',
  havent: 'have not',
  hasnt: 'has not',
  im: 'i am',
  ive: 'i have',
  youve: 'you have',
  youre: 'you are',
  weve: 'we have',
  gonna: 'going to',
  '—': '-',
  '–': '-',
};

type Piece = { readonly text: string; readonly token: Token; readonly exact: boolean };

/** Writes a message out for pattern matching. */
export function speak(message: Message): Spoken {
  const pieces: Piece[] = [];
  const at: number[] = [];
  const sentences: SpokenSentence[] = [];
  let text = '';
  for (const sentence of message.sentences) {
    if (text !== '') text += '\n';
    const start = text.length;
    let before: Token | undefined;
    for (const token of sentence.tokens) {
      const piece = pieceOf(message, token, before);
      if (before && needsSpace(before, token, text, piece.text)) text += ' ';
      at.push(text.length);
      pieces.push(piece);
      text += piece.text;
      before = token;
    }
    sentences.push({ start, end: text.length, question: sentence.question });
  }
  return {
    text,
    sentences,
    spanOf: (start, end) => ({
      start: offset(pieces, at, start, false),
      end: offset(pieces, at, end - 1, true),
    }),
    quotedAt: (start) => pieces[indexAt(at, start)]?.token.quoted ?? false,
    quoteOf: (span) => message.original.slice(span.start, span.end),
  };
}

function pieceOf(message: Message, token: Token, before: Token | undefined): Piece {
  // A lone quotation mark is folded like a possessive; it is one character long.
  if (token.word === "'s" && token.end - token.start === 1) return { text: "'", token, exact: true };
  const contraction = before !== undefined && before.end === token.start;
  const word =
    token.word === "'s" &&
    contraction &&
    /^(?:it|that|he|she|there|here|what|who|where|how)$/.test(before.word)
      ? 'is'
      : token.word;
  const text = expansions[word] ?? expandTail(word);
  return {
    text,
    token,
    exact: text.length === token.end - token.start && message.original.length >= token.end,
  };
}

function expandTail(word: string): string {
  if (!word.includes("'")) return word;
  return word
    .replace(/^(\p{L}+)n't$/u, '$1 not')
    .replace(
      /^(\p{L}+)'(ll|ve|re|m)$/u,
      (_, head: string, tail: string) => `${head} ${expansions[`'${tail}`] ?? tail}`,
    )
    .replace(/^(it|that|there|here|he|she|what)'s$/, '$1 is');
}

function needsSpace(before: Token, token: Token, text: string, next: string): boolean {
  if (token.start > before.end) return true;
  return /\p{L}$/u.test(text) && /^\p{L}/u.test(next);
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
