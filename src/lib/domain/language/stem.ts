import { remember } from './remember.ts';

// Forms that no suffix rule reaches, and families that a reply uses interchangeably.
const irregular: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  {
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    doing: 'do',
    broke: 'break',
    broken: 'break',
    breakage: 'break',
    sent: 'send',
    bought: 'buy',
    paid: 'pay',
    said: 'say',
    told: 'tell',
    came: 'come',
    went: 'go',
    gone: 'go',
    goes: 'go',
    got: 'get',
    gotten: 'get',
    gave: 'give',
    given: 'give',
    kept: 'keep',
    left: 'leave',
    lost: 'lose',
    made: 'make',
    took: 'take',
    taken: 'take',
    found: 'find',
    felt: 'feel',
    thought: 'think',
    spoke: 'speak',
    spoken: 'speak',
    wrote: 'write',
    written: 'write',
    knew: 'know',
    known: 'know',
    saw: 'see',
    seen: 'see',
    heard: 'hear',
    held: 'hold',
    brought: 'bring',
    chose: 'choos',
    chosen: 'choos',
    choice: 'choos',
    rang: 'ring',
    rung: 'ring',
    burnt: 'burn',
    stuck: 'stick',
    tore: 'tear',
    torn: 'tear',
    shook: 'shak',
    stood: 'stand',
    understood: 'understand',
    began: 'begin',
    begun: 'begin',
    sold: 'sell',
    spent: 'spend',
    met: 'meet',
    ran: 'run',
    fell: 'fall',
    fallen: 'fall',
    delivery: 'deliver',
    deliveries: 'deliver',
    apology: 'apolog',
    apologies: 'apolog',
    apologise: 'apolog',
    apologize: 'apolog',
    apologised: 'apolog',
    apologized: 'apolog',
    apologising: 'apolog',
    apologizing: 'apolog',
    children: 'child',
    people: 'person',
    men: 'man',
    women: 'woman',
    wives: 'wife',
    knives: 'knife',
    explanation: 'explain',
    dying: 'die',
    died: 'die',
    death: 'die',
    dead: 'die',
    lying: 'lie',
    used: 'use',
    using: 'use',
    faulty: 'fault',
    seeing: 'see',
    agreed: 'agre',
    agreeing: 'agre',
    guaranteed: 'guarante',
    guaranteeing: 'guarante',
    unhelpful: 'unhelp',
    identification: 'identify',
    identity: 'identify',
  },
);

// In order; the last letters spare the regular expression where it cannot match.
const rules: readonly (readonly [last: string, ending: RegExp, replacement: string])[] = [
  ["s'", /'s?$/, ''],
  ['s', /(ss|x|z|ch|sh)es$/, '$1'],
  ['s', /([^aeiou])ies$/, '$1y'],
  ['s', /([^su'i])s$/, '$1'],
  ['d', /([^aeiou])ied$/, '$1y'],
  ['n', /ification$/, 'ify'],
  ['dg', /^(.*[aeiouy].*)(?<!e)(?:ed|ing)$/, '$1'],
  ['t', /(...)ment$/, '$1'],
  ['n', /(....)ation$/, '$1'],
  ['n', /(...[ts])ion$/, '$1'],
  ['y', /(....)ly$/, '$1'],
  ['e', /(...)e$/, '$1'],
  ['t', /(....)at$/, '$1'],
  ['bdfgklmnprtz', /([bdfgklmnprtz])\1$/, '$1'],
];

/** Endings that some rule changes: most words have none. */
const changing = /(?:[sedgyt]|ion|([bdfgklmnprtz])\1)$/;

/**
 * The stem of an English word: `refunded`, `refunds` and `refunding` share one, as do `break`, `broke` and `broken`.
 * A light suffix stripper in the manner of Porter with a table of irregular forms; the result need not be a word.
 */
export const stem: (word: string) => string = remember((word) => {
  const lower = word.toLowerCase();
  const known = irregular[lower];
  if (known !== undefined) return known;
  if (lower.length <= 3 || lower.length > 40 || !changing.test(lower)) return lower;
  let shorter = lower;
  for (const [last, ending, replacement] of rules) {
    if (shorter.length > 3 && last.includes(shorter[shorter.length - 1]!))
      shorter = shorter.replace(ending, replacement);
  }
  return shorter;
});
