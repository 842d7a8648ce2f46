import type { Span } from './reading.ts';

const doubleQuoted = /"[^"\n]{1,400}"/g;
const singleQuoted = /(?<=^|[\s(])'(?=\S)(?:[^'\n]|'(?=\p{L})){2,200}?'(?=$|[\s).,;:!?])/gu;

const person =
  '(?:you|they|he|she|customer|the customer|(?:the|your|our|that|my) (?:driver|courier|agent|colleague|adviser|advisor|representative|chatbot|bot|neighbour|shop|store|manager|person|man|woman|lady|guy|team|company|wife|husband|mother|father|technician|engineer)|someone|somebody|one of our \\w+)';

const reporting: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:could|can|would|will|did|do|does) )\\b${person} (?:had |have |has |also |just |already |even |actually )*(?:said|say|says|told (?:me|us|you)|mentioned|called (?:you|me|him|her|us|them)|wrote|stated|claimed?|claims|shouted|yelled|swore)\\b`,
    'g',
  ),
  /\b(?:i|we) (?:have )?told (?:him|her|them)\b/g,
  /\b(?:you are|you were) (?:saying|telling (?:me|us))\b/g,
  /\b(?:the|my|our|this) (?:script|training|guidelines?|manual|system|boss|template|prompt|trainer|coach) (?:tells?|told|wants?|asks?|asked|requires?|makes?|expects?|says?|said|would have)(?: (?:me|us))?(?: to)?(?: (?:say|tell|write|read|apologi[sz]e))?\b/g,
  /\b(?:i|we) (?:am|are|was|were|have been) (?:only |just |now )?(?:supposed|told|meant|required|trained|instructed|asked|scripted|forced|obliged|paid) to (?:say|tell you|write|read|be|sound|apologi[sz]e|show)\b/g,
  /\b(?:a|any|every|the|another|some) (?:good|proper|polite|real|nice|better|decent|normal|other) (?:agent|representative|person|adviser|advisor|company|colleague|employee) (?:would|should|might|will|could) (?:now |normally |probably |just )?(?:say|tell|write|apologi[sz]e|be|reply|answer)\b/g,
  /\b(?:i|we) (?:could|might|should) (?:just |now |also )?say\b/g,
  /\b(?:the|your) words?\b|(?<!\b(?:without|in|hear|heard|not|have|had|get|got) )\ba word\b|\b(?:the|a|your) (?:phrase|sentence)\b/g,
  // A line is held, bad, or crossed; only one that is spoken is words.
  /\b(?:say|says|saying|said|use|uses|using|used|read|reads|reading|repeat|repeating|recite|type|paste|write|with|of) (?:out )?(?:the|a|your) line\b(?! (?:manager|is|was|has))|\b(?:the|a|your) (?:usual|standard|scripted|stock|first|next|last|old) line\b/g,
];

const others = `(?:${person.replace('(?:you|they', '(?:they')}|my colleagues|our \\w+|whoever|anyone who|anybody who)`;
const ofYou = '(?= (?:to \\w+ |that |it (?:was|is) |this (?:was|is) )*(?:you|your|yours|down to you)\\b)';
const likened = '(?:as if|as though|like(?= (?:an?|you) ))';
const toldYou = `(?:tell(?:ing)? you|told you|say(?:ing)?|said|(?:suggest(?:ing|ed)?|imply(?:ing)?|implied|claim(?:ing|ed)?|hint(?:ing|ed)?|insinuat(?:e|ed|ing)|accus(?:e|ed|ing))${ofYou}|ma(?:k|d)e you feel (?=(?:that |like |as if |as though )?you\\b))`;

/** What somebody else put to the customer, or what is regretted or ruled out: it reaches to the next mark and no further. */
const disowning: readonly RegExp[] = [
  new RegExp(
    `\\b${others} (?:\\w+ly |had |have |has |also |just |even )*(?:told you|said|(?:suggested|implied|hinted|insinuated|accused|made out)${ofYou})\\b`,
    'g',
  ),
  // "We treated you as though …", "you were made to feel that …": how it came across, and not what is thought.
  new RegExp(`\\b(?:we|i|${others}) (?:\\w+ )?(?:treated|spoke to|talked to) you (?:\\w+ )?${likened}`, 'g'),
  new RegExp(
    `\\byou (?:were|have been|had been) (?:\\w+ly )?(?:treated (?:\\w+ )?${likened}|made to feel (?=(?:that|like|as) )|accused of|called (?=(?:an?|names) ))`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?:sorry|apologi[sz]e|regret|ashamed|wrong) (?:\\w+ ){0,3}?(?:i|we|for|you were)|wrong (?:of (?:me|us|them|him|her) )?to|(?:sorry|regret) to have) (?:\\w+ly |ever |even |had |have )*${toldYou}`,
    'g',
  ),
  new RegExp(
    `(?<!\\byou )\\b(?:should|would|will|could|must) (?:not|never) (?:\\w+ly |ever |even |have |dream of )*${toldYou}`,
    'g',
  ),
];

// Most sentences hold none of these, and need not be tried against every pattern.
const reportsAnything =
  /\b(?:sa(?:id|y|ys|ying)|t(?:ells?|old|elling)|suggest|impl(?:y|ied)|hint|insinuat|accused|pretend|treated|spoke|talked|made?|last thing|never what|mention|called|wrote|stated?|claims?|claimed|shouted|yelled|swore|script|training|guidelines?|manual|system|boss|template|prompt|trainer|coach|supposed|meant|required|trained|instructed|asked|scripted|forced|obliged|paid|would|might|should|could|will|words?|phrase|sentence|line)/;

/** Where a text, straightened, stands in quotation marks. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(doubleQuoted), ...text.matchAll(singleQuoted)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A mark inside a sentence: `at` is where the next word begins in the sentence's joined words. */
export type Pause = { readonly at: number; readonly mark: string };

/**
 * Where a sentence's words, joined by spaces, report what somebody said or mention what one might say: from the reporting verb
 * to the end, or to where the speaker speaks for themselves again.
 */
export function reportedSpans(words: string, pauses: readonly Pause[] = []): Span[] {
  if (!reportsAnything.test(words)) return [];
  const mentioned = mention.exec(words);
  return [
    ...(mentioned ? [{ start: 0, end: mentioned.index }] : []),
    ...spansOf(reporting, words, (from) => ownVoiceAgain(words, from, pauses)),
    ...spansOf(disowning, words, (from) =>
      Math.min(ownVoiceAgain(words, from, pauses), nextMark(from, pauses)),
    ),
  ];
}

function spansOf(patterns: readonly RegExp[], words: string, endOf: (from: number) => number): Span[] {
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => {
      const from = match.index + match[0].length;
      return { start: from - lastWord(match[0]).length, end: endOf(from) };
    }),
  );
}

const nextMark = (from: number, pauses: readonly Pause[]) =>
  pauses.find(({ at }) => at > from)?.at ?? Infinity;

/** "Calm down is the last thing I'd say": the words before it are named, not said. */
const mention =
  /\b(?:is|are|would be) (?:(?:really |certainly )?the last (?:thing|words?)|not (?:something|what|words?|a (?:word|phrase|thing))|never (?:something|what)) (?:that )?(?:i|we|anyone|anybody|one|you) (?:would|should|will|want|wanted|need|needs|am going|are going|could) (?:\w+ ){0,2}?(?:say|tell|ask|call|write|use|hear|be told|suggest|think)\b/;

// In "he called you stupid" the verb is reported too, but a pattern like "said" may stay outside: only the last word counts.
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

const ownVoice =
  /\b(?:(?:and|but|so|which is why) (?:i|we|that|this|for that)|but|is (?:that|this) (?:right|correct|so|true)|(?:have|did|am) i)\b/g;
/** What begins a clause of one's own after a comma. */
const ownClause =
  /^(?:(?:and |so |now |then |well )*(?:(?:could|can|would|may|might|will|shall|do|did|have|are|is) (?:i|we|you|there)|(?:is|are|does|has) (?:everybody|everyone|anybody|anyone|it|the|your)|(?:i|we) (?:am|are|will|have|can|would|do|need|just|apologi\w+|understand|see)|let (?:me|us)|please|sorry|thank you|thanks|what|which|where|when|how))\b/;

function ownVoiceAgain(words: string, from: number, pauses: readonly Pause[]): number {
  ownVoice.lastIndex = from;
  const said = ownVoice.exec(words)?.index ?? words.length;
  const clause = pauses.find(
    ({ at, mark }) => at > from && (mark === ';' || (mark === ',' && ownClause.test(words.slice(at)))),
  );
  return Math.min(said, clause?.at ?? words.length);
}
