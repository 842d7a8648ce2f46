import { parsePattern, type PatternNode } from './pattern-tree.ts';

/** As many letters of a word as tell it apart well enough. */
const length = 3;
/** Beginnings of words that stand in most messages: to wait for one of them saves little. */
const frequent: ReadonlySet<string> = new Set(
  'i we you it is the a to and tha thi for hav can wil not are my do of in on be was wit so if me us our at or no as has but'.split(
    ' ',
  ),
);
/** More beginnings than this are not worth looking up. */
const most = 400;
/** A repetition of what may be nothing has no end. */
const deepest = 40;

/** What is left of a pattern from some place on. */
type Rest = { readonly node: PatternNode; readonly next: Rest } | null;

/**
 * Beginnings of words, at most three letters each, one of which stands in every sentence that a pattern matches;
 * null where nothing of the kind can be told. The pattern begins and ends at word boundaries.
 */
export function neededBeginnings(source: string): ReadonlySet<string> | null {
  return best(parsePattern(source), true, null).beginnings;
}

/** The beginnings of a sentence's words, in the sense of `neededBeginnings`. */
export function beginningsIn(words: string): ReadonlySet<string> {
  return new Set((words.match(/[\w']+/g) ?? []).map((word) => word.slice(0, length)));
}

type Found = { readonly beginnings: ReadonlySet<string> | null; readonly atWord: boolean };

/** The best of the places in a row of nodes where a word begins. */
function best(nodes: readonly PatternNode[], startsWord: boolean, after: Rest): Found {
  let found: ReadonlySet<string> | null = null;
  let atWord = startsWord;
  nodes.forEach((node, index) => {
    const rest = followedBy(nodes.slice(index), after);
    if (atWord) found = better(found, beginningsFrom(rest));
    const inside = node.kind === 'choice' ? within(node, atWord, rest!.next) : undefined;
    if (inside && !('mayLack' in node && node.mayLack)) found = better(found, inside.beginnings);
    atWord = inside ? inside.atWord : afterwards(node, atWord);
  });
  return { beginnings: found, atWord };
}

function afterwards(node: PatternNode, atWord: boolean): boolean {
  if (node.kind === 'nothing') return atWord;
  return node.kind === 'letter' && !isOfWord(node.letter);
}

type Choice = Extract<PatternNode, { kind: 'choice' }>;

/** What every alternative needs one or another of, and whether a word begins after each. */
function within(node: Choice, atWord: boolean, after: Rest): Found {
  const onwards: Rest = node.mayRepeat ? { node: { ...node, mayLack: true }, next: after } : after;
  const options = node.options.map((option) => best(option, atWord && !node.mayRepeat, onwards));
  const all = options.every(({ beginnings }) => beginnings !== null);
  return {
    beginnings: all ? new Set(options.flatMap(({ beginnings }) => [...beginnings!])) : null,
    atWord: options.every((option) => option.atWord) && (atWord || !node.mayLack),
  };
}

function better(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null || b === null) return a ?? b;
  return cost(b) < cost(a) ? b : a;
}

function cost(beginnings: ReadonlySet<string>): number {
  let sum = 0;
  for (const each of beginnings) sum += frequent.has(each) ? 100 : 1;
  return sum;
}

function followedBy(nodes: readonly PatternNode[], after: Rest): Rest {
  return nodes.reduceRight<Rest>((next, node) => ({ node, next }), after);
}

function beginningsFrom(rest: Rest): ReadonlySet<string> | null {
  const found = new Set<string>();
  return collect(rest, '', found, 0) && found.size > 0 ? found : null;
}

/** Every way in which a word can begin here. False where one of them cannot be told. */
function collect(rest: Rest, letters: string, found: Set<string>, depth: number): boolean {
  if (found.size > most || depth > deepest) return false;
  if (letters.length === length || rest === null) {
    found.add(letters);
    return letters !== '';
  }
  const { node, next } = rest;
  if (node.kind === 'any') return false;
  if (node.kind === 'nothing') return collect(next, letters, found, depth + 1);
  if (node.kind === 'letter') {
    if (isOfWord(node.letter)) return collect(next, letters + node.letter, found, depth + 1);
    found.add(letters);
    return letters !== '';
  }
  const again: Rest = node.mayRepeat ? { node: { ...node, mayLack: true }, next } : next;
  return (
    node.options.every((option) => collect(followedBy(option, again), letters, found, depth + 1)) &&
    (!node.mayLack || collect(next, letters, found, depth + 1))
  );
}

function isOfWord(letter: string): boolean {
  return /[\w']/.test(letter);
}
