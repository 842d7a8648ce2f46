import { isKnownWord } from './known-words.ts';
import { remember } from './remember.ts';

// Worth mending: frequent in replies, long enough that one slip leaves them recognisable, and read by some rule.
const mended: readonly string[] =
  `sorry really apologise apologize apologies apology apologising understand understandable frustrated frustrating frustration
  refund refunded replacement replace please thanks order orders number delivery delivered escalate escalated manager supervisor customer definitely receive received
  unfortunately immediately guarantee inconvenience disappointed disappointing unacceptable appreciate appreciated investigate arrange because tomorrow address account
  confirm experience problem question happened responsible responsibility arrived broken damaged believe cancelled collection complaint mistake promise policy
  frustrating completely absolutely details colleague warranty courier postcode reference working anything assist welcome`.split(
    /\s+/,
  );

// Real words within one slip of a mended one.
const realWords: ReadonlySet<string> = new Set(
  `tanks thinks thing older cancer conform manger compliant rally border story numb tanked apologist replaced pleased pleas believer
  receiver promised politic police mistaken working workings brokers arrives premise premises supervise supervised concealed connection connections`.split(
    /\s+/,
  ),
);

/** A lower-case word with a common slip mended, or as it was: one wrong, missing, doubled or swapped letter (two in a word of nine and more). */
export const mendSpelling: (word: string) => string = remember((word) => {
  if (word.length < 4 || word.length > 16 || isKnownWord(word) || realWords.has(word)) return word;
  const near = mended.find(
    (target) => target[0] === word[0] && isNear(word, target, word.length >= 9 ? 2 : 1),
  );
  return near ?? word;
});

function isNear(word: string, target: string, slips: number): boolean {
  return Math.abs(word.length - target.length) <= slips && editDistance(word, target) <= slips;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each counting one. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
