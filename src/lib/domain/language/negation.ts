/** What negation needs to know of a token. */
export type Negatable = { readonly word: string; readonly pos: string };

const negators = new Set([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'without',
  'nobody',
  'nothing',
  'none',
  'hardly',
  'unable',
]);
const boundaries = new Set([
  'but',
  'however',
  'although',
  'though',
  'because',
  'so',
  'if',
  'until',
  'unless',
  'yet',
  'instead',
]);
const subjects = new Set(['i', 'we', 'you', 'it', 'they', 'he', 'she', 'there', 'that']);
// "No problem", "no wait", "not only": nothing after them is denied.
const harmless = new Set([
  'only',
  'just',
  'problem',
  'worries',
  'worry',
  'wait',
  'doubt',
  'matter',
  'sooner',
  'trouble',
  'bother',
  'hesitate',
  'least',
  'forget',
]);
const reach = 8;

/** For each token of a sentence, whether a negation reaches it: up to the end of its clause, at most eight tokens. */
export function negatedTokens(tokens: readonly Negatable[]): boolean[] {
  const negated = tokens.map(() => false);
  tokens.forEach((token, index) => {
    if (!negators.has(token.word) || !denies(tokens, index)) return;
    for (let i = index + 1; i < tokens.length && i <= index + reach && !endsScope(tokens, i); i++)
      negated[i] = true;
  });
  return negated;
}

function denies(tokens: readonly Negatable[], index: number): boolean {
  const next = tokens[index + 1]?.word ?? '';
  if (harmless.has(next)) return false;
  // "Don't you", "can't we": a question, not a denial.
  if (tokens[index]!.word === 'not' && subjects.has(next)) return false;
  // "Can't apologise enough", "couldn't agree more": the strongest yes.
  // "Can't say how sorry": too much for words.
  if (
    /^(?:say|tell|express|begin|stress)$/.test(next) &&
    tokens.slice(index + 2, index + 6).some((token) => token.word === 'how')
  )
    return false;
  return !tokens
    .slice(index + 1, index + 7)
    .some((token) => token.word === 'enough' || (token.word === 'more' && next === 'agree'));
}

function endsScope(tokens: readonly Negatable[], index: number): boolean {
  const { word, pos } = tokens[index]!;
  if (pos === 'PUNCT') return true;
  if (boundaries.has(word)) return true;
  return word === 'and' && (subjects.has(tokens[index + 1]?.word ?? '') || tokens[index + 1]?.word === 'let');
}
