/** Other words that people use for a thing of the trade; where they stand, the thing's own word is taken as said too. */
const sayings: readonly (readonly [cue: RegExp, words: RegExp, root: string])[] = [
  [
    /courier|driver|carrier|\bvan\b|fetch/,
    /\b(?:couriers?|drivers?|carriers?|van) (?:\w+ ){0,3}?(?:comes?|calls?|fetch\w*|with you|be round|visits?)\b(?!.*\bwith (?:the|your|a) (?:new|replacement))|\b(?:we|somebody|someone|they) (?:\w+ ){0,2}?(?:fetch\w*|comes? for (?:it|them))\b/,
    'collect',
  ],
  [/ one\b/, /\b(?:new|fresh|another|brand new) one\b/, 'replac'],
];

/** Roots of the words that a text says in other words: "the courier comes for it" collects. */
export const otherRoots = (text: string): string[] =>
  sayings.flatMap(([cue, words, root]) => (cue.test(text) && words.test(text) ? [root] : []));
