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

/**
 * A pattern over a sentence's words, which are lower case and joined by single spaces: `{I} {~}understand {_}feel`.
 * It begins and ends at a word boundary; `{I}` is `i` or `we`, `{~}` softening words, `{_}` up to three words, `{__}` up to eight.
 */
export function pattern(source: string): RegExp {
  const spelt = source.replace(/\{(I|~|_|__)\}/g, (_, name: string) => fragments[name]!);
  return new RegExp(`(?<![\\w'])(?:${spelt})(?![\\w'])`, 'gu');
}

/** One pattern for each source. */
export function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map(pattern);
}
