import type { Span } from './reading.ts';

const doubleQuoted = /"[^"\n]{1,400}"/g;
const singleQuoted = /(?<=^|[\s(])'(?=\S)(?:[^'\n]|'(?=\p{L})){2,200}?'(?=$|[\s).,;:!?])/gu;

const person =
  '(?:you|they|he|she|customer|the customer|(?:the|your|our|that|my) (?:driver|courier|agent|colleague|adviser|advisor|representative|chatbot|bot|neighbour|shop|store|manager|person|man|woman|lady|guy|team|company|wife|husband|mother|father|technician|engineer)|someone|somebody|one of our \\w+)';

const reporting: readonly RegExp[] = [
  new RegExp(
    `\\b${person} (?:had |have |has |also |just |already |even |actually )*(?:said|say|says|told (?:me|us|you)|mentioned|called (?:you|me|him|her|us|them)|wrote|stated|claimed?|claims|shouted|yelled|swore)\\b`,
    'g',
  ),
  /\b(?:i|we) (?:have )?told (?:him|her|them)\b/g,
  /\b(?:you are|you were) (?:saying|telling (?:me|us))\b/g,
  /\b(?:the|my|our|this) (?:script|training|guidelines?|manual|system|boss|template|prompt|trainer|coach) (?:tells?|told|wants?|asks?|asked|requires?|makes?|expects?|says?|said|would have)(?: (?:me|us))?(?: to)?(?: (?:say|tell|write|read|apologi[sz]e))?\b/g,
  /\b(?:i|we) (?:am|are|was|were|have been) (?:only |just |now )?(?:supposed|told|meant|required|trained|instructed|asked|scripted|forced|obliged|paid) to (?:say|tell you|write|read|be|sound|apologi[sz]e|show)\b/g,
  /\b(?:a|any|every|the|another|some) (?:good|proper|polite|real|nice|better|decent|normal|other) (?:agent|representative|person|adviser|advisor|company|colleague|employee) (?:would|should|might|will|could) (?:now |normally |probably |just )?(?:say|tell|write|apologi[sz]e|be|reply|answer)\b/g,
  /\b(?:i|we) (?:could|might|should) (?:just |now |also )?say\b/g,
  /\b(?:the|a|your) (?:word|words|phrase|sentence|line)\b/g,
];

// Most sentences hold none of these, and need not be tried against every pattern.
const reportsAnything =
  /\b(?:sa(?:id|y|ys|ying)|t(?:ells?|old|elling)|mention|called|wrote|stated?|claims?|claimed|shouted|yelled|swore|script|training|guidelines?|manual|system|boss|template|prompt|trainer|coach|supposed|meant|required|trained|instructed|asked|scripted|forced|obliged|paid|would|might|should|could|will|words?|phrase|sentence|line)/;

/** Where a text, straightened, stands in quotation marks. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(doubleQuoted), ...text.matchAll(singleQuoted)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Where a sentence's words, joined by spaces, report what somebody said or mention what one might say: from the reporting verb
 * to the end, or to where the speaker speaks for themselves again.
 */
export function reportedSpans(words: string): Span[] {
  if (!reportsAnything.test(words)) return [];
  return reporting.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].length - lastWord(match[0]).length;
      return { start, end: ownVoiceAgain(words, match.index + match[0].length) };
    }),
  );
}

// In "he called you stupid" the verb is reported too, but a pattern like "said" may stay outside: only the last word counts.
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

const ownVoice =
  /\b(?:(?:and|but|so|which is why) (?:i|we|that|this|for that)|but|is (?:that|this) (?:right|correct|so|true)|(?:have|did|am) i)\b/g;

function ownVoiceAgain(words: string, from: number): number {
  ownVoice.lastIndex = from;
  return ownVoice.exec(words)?.index ?? words.length;
}
