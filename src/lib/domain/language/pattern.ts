import { enterInIndex, worthTrying, type Worded } from './pattern-index.ts';

// Words that come between without changing what is said.
const softeners =
  '(?:(?:so|very|really|truly|terribly|extremely|deeply|sincerely|awfully|incredibly|genuinely|just|also|most|dreadfully|ever|absolutely|completely|totally|fully|certainly|definitely|quite|too|still|already|now|do|indeed|honestly|of course|personally|again|both|all|perfectly|entirely|well|only|actually|first|then|right away|straight away|immediately|quickly|happily|gladly|please|even|much|more|simply|clearly|plainly|merely) )*';

const fragments: Readonly<Record<string, string>> = {
  // first person
  I: '(?:i|we)',
  // any number of softening words, each with its space
  '~': softeners,
  // up to three words of any kind, each with its space
  _: "(?:[\\w'-]+ ){0,3}",
  // up to eight
  __: "(?:[\\w'-]+ ){0,8}",
};

/** One pattern, with its place in the index. */
export type Pattern = { readonly expression: RegExp; readonly id: number };

/** Patterns that belong together. `any` tells quickly whether one of them matches; `each` finds every place. */
export type Patterns = { readonly any: RegExp; readonly each: readonly Pattern[] };

/**
 * Patterns over a sentence's words, which are lower case and joined by single spaces: `{I} {~}understand {_}feel`.
 * Each begins and ends at a word boundary; `{I}` is `i` or `we`, `{~}` softening words, `{_}` up to three words, `{__}` up to eight.
 */
export function patterns(...sources: readonly string[]): Patterns {
  return compile(sources.map(spellOut));
}

/** Whether some words, or those of a sentence, match any of the patterns. A sentence is quicker: it knows which are worth trying. */
export function says(group: Patterns, words: string | Worded): boolean {
  if (typeof words === 'string') return group.any.test(words);
  const worth = worthTrying(words);
  return group.each.some(({ expression, id }) => worth[id] === 1 && matches(expression, words.words));
}

function matches(expression: RegExp, words: string): boolean {
  expression.lastIndex = 0;
  return expression.test(words);
}

/** Several groups as one. */
export function together(...groups: readonly Patterns[]): Patterns {
  return {
    any: new RegExp(groups.map((group) => group.any.source).join('|')),
    each: groups.flatMap((group) => group.each),
  };
}

function spellOut(source: string): string {
  return source.replace(/\{(I|~|_|__)\}/g, (_, name: string) => fragments[name]!);
}

function compile(spelt: readonly string[]): Patterns {
  const bounded = (source: string) => `(?<![\\w'])(?:${source})(?![\\w'])`;
  return {
    any: new RegExp(bounded(spelt.join('|'))),
    each: spelt.map((source) => ({
      expression: new RegExp(bounded(source), 'g'),
      id: enterInIndex(source),
    })),
  };
}
