import type { Message, Sentence, Token } from './message.ts';
import type { Patterns } from './pattern.ts';
import { worthTrying } from './pattern-index.ts';
import type { Span } from './reading.ts';

/** Where a pattern matched: `from` and `to` are offsets into the sentence's words, `start` and `end` into the original text. */
export type Match = Span & {
  readonly sentence: Sentence;
  /** Index of the sentence in the message. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tokens: readonly Token[];
};

/** Every place where one of the patterns matches a sentence's words; of two that overlap, the earlier and then the longer. */
export function findMatches(patterns: Patterns, message: Message): Match[] {
  const found: Match[] = [];
  message.sentences.forEach((sentence, at) => {
    for (const range of withoutOverlaps(rangesIn(sentence, patterns)))
      found.push(matchAt(sentence, at, range));
  });
  return found;
}

type Range = { readonly from: number; readonly to: number };

// Most groups find nothing in most sentences.
const none: Range[] = [];

function rangesIn(sentence: Sentence, patterns: Patterns): Range[] {
  const { words } = sentence;
  const worth = worthTrying(sentence);
  let ranges = none;
  for (const { expression, id } of patterns.each) {
    if (worth[id] === 0) continue;
    if (ranges === none) ranges = [];
    expression.lastIndex = 0;
    for (let found = expression.exec(words); found !== null; found = expression.exec(words)) {
      if (found[0] === '') expression.lastIndex += 1;
      else ranges.push({ from: found.index, to: found.index + found[0].length });
    }
  }
  return ranges;
}

function withoutOverlaps(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Range[] = [];
  for (const range of sorted) if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range);
  return kept;
}

/** The match of a whole range of a sentence's words. */
export function matchAt(sentence: Sentence, at: number, range: Range): Match {
  const tokens = tokensIn(sentence, range);
  const first = tokens[0] ?? sentence;
  const last = tokens.at(-1) ?? sentence;
  return {
    sentence,
    at,
    ...range,
    text: sentence.words.slice(range.from, range.to),
    tokens,
    start: first.start,
    end: last.end,
  };
}

/** The tokens whose words lie in a range of the sentence's words. */
export function tokensIn(sentence: Sentence, range: Range): Token[] {
  let offset = 0;
  return sentence.tokens.filter((token) => {
    if (token.pos === 'PUNCT') return false;
    const start = offset;
    offset += token.word.length + 1;
    return start < range.to && start + token.word.length > range.from;
  });
}
