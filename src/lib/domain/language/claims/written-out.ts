const expansions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ['cant', 'can not'],
  ["won't", 'will not'],
  ['wont', 'will not'],
  ['dont', 'do not'],
  ['doesnt', 'does not'],
  ['isnt', 'is not'],
  ['wasnt', 'was not'],
  ['didnt', 'did not'],
  ['couldnt', 'could not'],
  ['wouldnt', 'would not'],
  ['havent', 'have not'],
  ['hasnt', 'has not'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['youve', 'you have'],
  ['youre', 'you are'],
  ['weve', 'we have'],
  ['gonna', 'going to'],
  ['—', '-'],
  ['–', '-'],
]);

/** A token with its contraction written out: "can not", "i will". */
export function writtenOut(word: string): string {
  return expansions.get(word) ?? (word.includes("'") ? expandTail(word) : word);
}

function expandTail(word: string): string {
  return word
    .replace(/^(\p{L}+)n't$/u, '$1 not')
    .replace(
      /^(\p{L}+)'(ll|ve|re|m)$/u,
      (_, head: string, tail: string) => `${head} ${expansions.get(`'${tail}`) ?? tail}`,
    )
    .replace(/^(it|that|there|here|he|she|what)'s$/, '$1 is');
}
