import { foldedWords } from './fold.ts';
import type { Span } from './reading.ts';

/** As many words in a row as nobody repeats by chance. */
export const longestChance = 7;
const run = longestChance + 1;
const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** Runs of eight words, joined by spaces. */
export type Shingles = ReadonlySet<string>;

// The policy is the same array for thousands of messages; what it says does not change, so neither does this.
const ofArrays = new WeakMap<readonly string[], Shingles>();

/** The runs of eight words in texts that nobody changes, worked out once for each array. */
export function shinglesOfTexts(texts: readonly string[]): Shingles {
  const known = ofArrays.get(texts);
  if (known) return known;
  const shingles = shinglesOf(texts.map(foldedWords));
  ofArrays.set(texts, shingles);
  return shingles;
}

export function shinglesOf(texts: readonly (readonly string[])[]): Shingles {
  return new Set(texts.flatMap((words) => runsOf(words)));
}

/** The runs of eight among some words; none where there are fewer. */
export function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let from = 0; from + run <= words.length; from++) runs.push(words.slice(from, from + run).join(' '));
  return runs;
}

/** Where eight and more words in a row of `text`, folded, stand in a source word for word. Offsets are into `text`. */
export function copiedSpans(text: string, sources: () => readonly Shingles[]): Span[] {
  const words = [...text.toLowerCase().matchAll(word)];
  if (words.length < run) return [];
  const known = sources().filter((shingles) => shingles.size > 0);
  if (known.length === 0) return [];
  const spans: { start: number; end: number }[] = [];
  runsOf(words.map((match) => match[0].replace(/'s?$/, ''))).forEach((shingle, index) => {
    if (!known.some((shingles) => shingles.has(shingle))) return;
    const last = words[index + run - 1]!;
    addSpan(spans, words[index]!.index, last.index + last[0].length);
  });
  return spans;
}

function addSpan(spans: { start: number; end: number }[], start: number, end: number): void {
  const last = spans.at(-1);
  if (last && start <= last.end) last.end = end;
  else spans.push({ start, end });
}
