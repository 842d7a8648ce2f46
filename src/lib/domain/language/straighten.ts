import { MappedTextBuilder, type MappedText } from './mapped-text.ts';

// A base character with its combining marks: in the scripts that are read, NFKC never reaches beyond such a cluster.
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const plain = /^[\t\n\r\x20-\x7e]*$/;

const straightened: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4]/gu, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu, '"'],
  [/[\u2010-\u2012]/gu, '-'],
  [/[\u2013-\u2015]/gu, ' - '],
  [/\u00a0/gu, ' '],
];

/** The text in NFKC with straight quotes, plain dashes and no zero-width characters; offsets lead back to the text as typed. */
export function straighten(original: string): MappedText {
  if (plain.test(original)) return asTyped(original);
  const mapped = new MappedTextBuilder();
  for (const match of original.matchAll(cluster)) {
    mapped.replace(straightenCluster(match[0]), match.index, match.index + match[0].length);
  }
  return mapped.build();
}

function asTyped(text: string): MappedText {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    starts.push(at);
    ends.push(at + 1);
  }
  return { text, starts, ends };
}

function straightenCluster(raw: string): string {
  if (plain.test(raw)) return raw === '`' ? "'" : raw;
  // Quotes first: NFKC would take an acute accent apart into a space and a combining mark.
  const quotes = straightened.reduce(
    (text, [from, to]) => text.replace(from, to),
    raw.replace(invisible, ''),
  );
  return quotes.normalize('NFKC').replace(invisible, '');
}
