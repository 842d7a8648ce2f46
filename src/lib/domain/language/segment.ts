import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { copiedSpans, shinglesOf, shinglesOfTexts, type Shingles } from './copied-text.ts';
import { fold, foldedWords, type Folded } from './fold.ts';
import { gradingLabels } from './grading-labels.ts';
import type { Message, Sentence, Token } from './message.ts';
import { negatedTokens } from './negation.ts';
import { isQuestion } from './question-form.ts';
import { quotedSpans, reportedSpans, type Pause } from './quotation.ts';
import type { Span } from './reading.ts';
import { stem } from './stem.ts';

/** What the writer may have copied: the customer's messages so far, and the policy's clauses as read on the page. */
export type KnownTexts = {
  readonly customerTexts: readonly string[];
  readonly policyTexts: readonly string[];
};

/** A token of the folded text, with offsets into it. */
type Tagged = Span & { readonly word: string; readonly pos: string };

const nothingKnown: KnownTexts = { customerTexts: [], policyTexts: [] };
/** The tagger's time grows with the square of an unbroken run of letters, so runs are broken for it. */
const overlongRun = /\S{40}(?=\S)/g;
/** Nobody's sentence is longer; it keeps every pattern's work in bounds. */
const longestSentence = 120;
/** The tagger never forgets a word it has met; a fresh one is taken before that matters. */
const textsPerTagger = 20_000;

let tagger: { readonly nlp: WinkMethods; texts: number } | undefined;

function taggerForNextText(): WinkMethods {
  if (!tagger || tagger.texts >= textsPerTagger) tagger = { nlp: winkNLP(model, ['sbd', 'pos']), texts: 0 };
  tagger.texts += 1;
  return tagger.nlp;
}

/** The message in sentences and tokens, each with offsets into the text as typed; negation and quotation are marked. */
export function segment(text: string, known: KnownTexts = nothingKnown): Message {
  return segmentFolded(text, fold(text), () => [
    shinglesOf(known.customerTexts.map(foldedWords)),
    shinglesOfTexts(known.policyTexts),
  ]);
}

/** As `segment`, for a text that has been folded already and sources that are worked out only for texts long enough to copy. */
export function segmentFolded(text: string, folded: Folded, sources: () => readonly Shingles[]): Message {
  const copied = copiedSpans(folded.text, sources);
  const unearned = maskOf(folded.text.length, [
    ...quotedSpans(folded.text),
    ...gradingLabels(folded.text),
    ...copied,
  ]);
  const sentences = sentencesOf(folded.text).map((tagged) => makeSentence(tagged, folded, unearned));
  return {
    original: text,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    shouted: folded.shouted,
  };
}

function maskOf(length: number, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(length + 1);
  for (const span of spans) mask.fill(1, span.start, span.end);
  return mask;
}

let latest: { readonly text: string; readonly sentences: readonly (readonly Tagged[])[] } | undefined;

/** The reader and the scenario's phrases look at the same text one after the other: it is tagged once. */
function sentencesOf(text: string): readonly (readonly Tagged[])[] {
  if (latest?.text !== text) latest = { text, sentences: tagSentences(text) };
  return latest.sentences;
}

function tagSentences(text: string): (readonly Tagged[])[] {
  if (text.trim() === '') return [];
  const nlp = taggerForNextText();
  const doc = nlp.readDoc(text.replace(overlongRun, '$& '));
  const values = doc.tokens().out(nlp.its.value) as string[];
  const tags = doc.tokens().out(nlp.its.pos) as string[];
  const located = locate(text, values, tags);
  const sentences = doc.sentences().out(nlp.its.span) as unknown as number[][];
  return sentences
    .flatMap(([first, last]) => breakLines(text, located.slice(first!, last! + 1)))
    .map(withoutLastStop);
}

// The tagger's own offsets lose track of runs of spaces; its values stand in the text in order.
function locate(text: string, values: readonly string[], tags: readonly string[]): Tagged[] {
  let cursor = 0;
  return values.map((value, index) => {
    const found = text.indexOf(value, cursor);
    const start = found < 0 ? cursor : found;
    cursor = found < 0 ? cursor : start + value.length;
    return { start, end: cursor, word: foldWord(value), pos: tags[index]! };
  });
}

function foldWord(value: string): string {
  return value === "'s" || value === "'" ? "'s" : value.toLowerCase();
}

// "The answer is no.": the tagger takes the full stop for part of an abbreviation.
function withoutLastStop(tokens: readonly Tagged[]): readonly Tagged[] {
  const last = tokens.at(-1);
  if (!last || !/^[a-z]{2,}\.$/.test(last.word)) return tokens;
  return [...tokens.slice(0, -1), { ...last, end: last.end - 1, word: last.word.slice(0, -1) }];
}

function breakLines(text: string, tokens: readonly Tagged[]): Tagged[][] {
  const sentences: Tagged[][] = [];
  let current: Tagged[] = [];
  for (const token of tokens) {
    const last = current.at(-1);
    const newLine = last !== undefined && /\n/.test(text.slice(last.end, token.start));
    if (newLine || current.length >= longestSentence) {
      sentences.push(current);
      current = [];
    }
    if (token.pos !== 'SPACE') current.push(token);
  }
  sentences.push(current);
  return sentences.filter((sentence) => sentence.length > 0);
}

function makeSentence(tagged: readonly Tagged[], folded: Folded, unearned: Uint8Array): Sentence {
  const spoken = tagged.filter(isSpoken);
  const words = spoken.map((token) => token.word).join(' ');
  const reported = tokensWithin(spoken, reportedSpans(words, pausesIn(tagged)));
  const negated = negatedTokens(tagged);
  const tokens = tagged.map((token, index): Token => {
    const start = folded.starts[token.start] ?? 0;
    return {
      start,
      end: Math.max(start, folded.ends[token.end - 1] ?? start),
      word: token.word,
      stem: stem(token.word),
      pos: isSpoken(token) ? token.pos : 'PUNCT',
      negated: negated[index]!,
      quoted: reported.has(token) || unearned[token.start] === 1,
    };
  });
  const mark = tagged.slice(-3).some((token) => token.word.includes('?'));
  return {
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    tokens,
    words,
    question: isQuestion(words, mark),
  };
}

/** The marks of a sentence, each with the place of the word after it in the joined words. */
function pausesIn(tokens: readonly Tagged[]): Pause[] {
  let at = 0;
  const pauses: Pause[] = [];
  for (const token of tokens) {
    if (isSpoken(token)) at += token.word.length + 1;
    else pauses.push({ at, mark: token.word });
  }
  return pauses;
}

function isSpoken(token: Tagged): boolean {
  return token.pos !== 'PUNCT' && (/[a-z0-9]/.test(token.word) || /[\p{L}\p{N}£$€%]/u.test(token.word));
}

const noTokens: ReadonlySet<Tagged> = new Set();

/** The tokens whose words lie within the given ranges of their joined words. */
function tokensWithin(tokens: readonly Tagged[], ranges: readonly Span[]): ReadonlySet<Tagged> {
  if (ranges.length === 0) return noTokens;
  let offset = 0;
  const within = tokens.filter((token) => {
    const start = offset;
    offset += token.word.length + 1;
    return ranges.some((range) => start >= range.start && start < range.end);
  });
  return new Set(within);
}
