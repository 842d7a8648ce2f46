import { expansions, expansionInPlace, needsItsPlace } from './contractions.ts';
import { MappedTextBuilder, type MappedText } from './mapped-text.ts';
import { mendSpelling } from './mend-spelling.ts';
import { remember } from './remember.ts';
import { straighten } from './straighten.ts';

const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
const stretched = /(\p{L})\1{2,}/gu;
const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;

export type Folded = MappedText & { readonly shouted: boolean };

/** The message as patterns read it: straightened, calmed when shouted, short forms written out, common typos mended. */
export function fold(original: string): Folded {
  const source = straighten(original);
  const shouted = isShouted(source.text);
  const words = [...source.text.matchAll(word)];
  const mapped = new MappedTextBuilder();
  let kept = 0;
  for (const [index, match] of words.entries()) {
    const written =
      shouted || needsItsPlace.test(match[0])
        ? foldWord(match[0], { before: words[index - 1]?.[0], next: words[index + 1]?.[0] }, shouted)
        : foldCalm(match[0]);
    if (written === match[0]) continue;
    const end = match.index + match[0].length;
    mapped.keep(source, kept, match.index);
    mapped.replace(written, source.starts[match.index]!, source.ends[end - 1]!);
    kept = end;
  }
  if (kept === 0) return { ...source, shouted };
  mapped.keep(source, kept, source.text.length);
  return { ...mapped.build(), shouted };
}

/** The folded words of a text, lower case, in order, without the cost of tagging: for comparing texts with one another. */
export function foldedWords(text: string): string[] {
  return wordsOf(fold(text));
}

/** The words of a folded text, lower case, without possessive endings. */
export function wordsOf(folded: Folded): string[] {
  return (folded.text.toLowerCase().match(word) ?? []).map((found) =>
    found.includes("'") ? found.replace(/'s?$/, '') : found,
  );
}

/** The words on either side, which decide what a few words stand for. */
type Place = { readonly before?: string | undefined; readonly next?: string | undefined };

const foldCalm = remember((typed) => foldWord(typed, {}, false));

function foldWord(typed: string, { before = '', next = '' }: Place, shouted: boolean): string {
  if (typed.length > 40) return typed;
  const lower = typed.toLowerCase();
  const expanded = expansionInPlace(lower, before.toLowerCase(), next.toLowerCase()) ?? expansions[lower];
  if (expanded !== undefined) return matchCapital(expanded, typed, shouted);
  const calm = lower.replace(stretched, '$1');
  const mended = expansions[calm] ?? mendSpelling(calm);
  if (mended === lower) return shouted ? lower : typed;
  return matchCapital(mended, typed, shouted);
}

// The tagger reads a capital at the start as the start of a sentence; "I" is always one.
function matchCapital(text: string, typed: string, shouted: boolean): string {
  const cased = !shouted && /^\p{Lu}/u.test(typed) ? text[0]!.toUpperCase() + text.slice(1) : text;
  return cased.replace(/^i\b/, 'I');
}

/** More than four fifths capitals among at least eight letters and two words: "USB-C" or "OK" is not shouting. */
export function isShouted(text: string): boolean {
  const all = text.match(letters)?.length ?? 0;
  const upper = text.match(capitals)?.length ?? 0;
  return all >= 8 && upper / all > 0.8 && /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text);
}
