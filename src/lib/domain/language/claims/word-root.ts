import { otherRoots } from './other-words.ts';

const endings = [
  'ations',
  'ation',
  'ements',
  'ement',
  'ments',
  'ment',
  'ings',
  'ing',
  'ies',
  'ied',
  'able',
  'ible',
  'ery',
  'eries',
  'als',
  'al',
  'ers',
  'er',
  'es',
  'ed',
  's',
  'y',
  'e',
];

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bought: 'buy',
    sent: 'send',
    paid: 'pay',
    pays: 'pay',
    broken: 'break',
    broke: 'break',
    gave: 'give',
    given: 'give',
    kept: 'keep',
    took: 'take',
    taken: 'take',
    told: 'tell',
    chosen: 'choos',
    chose: 'choos',
    choice: 'choos',
    shipped: 'ship',
    shipping: 'ship',
    warranties: 'warrant',
    faulty: 'fault',
    faults: 'fault',
    proof: 'proof',
    posting: 'post',
    postal: 'post',
    postage: 'postag',
    better: 'better',
    voucher: 'vouch',
    vouchers: 'vouch',
    apologise: 'apolog',
    apology: 'apolog',
  }),
);

const endingsByLetter: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(endings.map((ending) => ending.at(-1)!))].map((letter) => [
    letter,
    endings.filter((ending) => ending.endsWith(letter)),
  ]),
);

/**
 * A short root under which the forms of one English word meet: delivery, delivered and delivering are `deliv`.
 * Coarser than a linguist's stem on purpose: facts are recognised by a few words chosen by their author.
 */
export function wordRoot(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const ending = endingsByLetter.get(word[word.length - 1] ?? '')?.find((one) => endsIn(word, one));
  return ending === undefined ? word : undouble(word.slice(0, -ending.length));
}

const endsIn = (word: string, ending: string) => word.length - ending.length >= 3 && word.endsWith(ending);

function undouble(root: string): string {
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}

/** A text as roots: those of its words in order, and all there are, by other words too. */
export type Rooted = { readonly roots: readonly string[]; readonly set: ReadonlySet<string> };

export function rooted(text: string): Rooted {
  const roots = wordRoots(text);
  return { roots, set: new Set([...roots, ...otherRoots(text)]) };
}

/** Roots of a phrase's words, in order. */
export function wordRoots(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(wordRoot);
}
