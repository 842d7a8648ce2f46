import { beginningsIn, neededBeginnings } from './needed-words.ts';

// Filled once, when the first sentence is read: most patterns need a word that most sentences do not hold.
const waitingFor = new Map<string, number[]>();
const always: number[] = [];
/** Patterns by number. Finding the words of all takes a tenth of a second, which a start need not wait for. */
const sources: string[] = [];
let indexed = 0;

/** Enters a pattern under the words it cannot do without; answers its number. */
export function enterInIndex(source: string): number {
  return sources.push(source) - 1;
}

function index(source: string, id: number): void {
  const needed = neededBeginnings(source);
  if (needed === null) always.push(id);
  for (const beginning of needed ?? []) {
    const waiting = waitingFor.get(beginning);
    if (waiting) waiting.push(id);
    else waitingFor.set(beginning, [id]);
  }
}

// The same for every group of patterns, so worked out once for each sentence.
const known = new WeakMap<Worded, Uint8Array>();

/** Anything that has words to match: a sentence. */
export type Worded = { readonly words: string };

/** By number, which patterns can match a sentence's words at all: 1 where trying is worth while. */
export function worthTrying(sentence: Worded): Uint8Array {
  let worth = known.get(sentence);
  if (!worth) known.set(sentence, (worth = weigh(sentence.words)));
  return worth;
}

function weigh(words: string): Uint8Array {
  for (; indexed < sources.length; indexed++) index(sources[indexed]!, indexed);
  const worth = new Uint8Array(sources.length);
  for (const id of always) worth[id] = 1;
  for (const beginning of beginningsIn(words)) {
    const waiting = waitingFor.get(beginning);
    if (waiting) for (let at = 0; at < waiting.length; at++) worth[waiting[at]!] = 1;
  }
  return worth;
}
