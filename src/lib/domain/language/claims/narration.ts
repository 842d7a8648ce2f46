import type { Bench } from './bench.ts';
import type { Placed } from './quantity.ts';
import type { Statement } from './statements.ts';

const narrates =
  /^ ?(?:ago|old|late|early|later|earlier|overdue|since|back(?= (?:then|when|i|we|you|it)\b|[.,]|$)|already|on hold|in a row|in the queue|of (?:waiting|silence|calls|experience|your (?:time|life|day)))\b/;
const narrated =
  /\b(?:wait(?:ed|ing)|been|spent|spend|spending|for (?:the|these) (?:last|past)|(?:the|these|last|past) (?:last|past|few)|on hold for|held for|already|another|every|each|day|call me in|give me|bear with me for|take me|just|an extra|took|lasted|(?:had|used|having) it(?: for)?|by|(?:is|are|was) (?:only )?in) $/;
const whereWeAre = /\b(?:i am|we are) (?:on|in|at)\b/;
const refusing = /\b(?:can not|unable|nothing|not able|no longer|too late|not eligible|not possible)\b/;
const errand =
  /\b(?:i|let me) (?:(?:will|can|am|going|to|just|then|also|be) )*(?:call(?:ing)?|ring(?:ing)?|phone|email|get back|check|look(?:ing)?|update|write|message|let you know|be back|find out|follow up|chase|reply|respond|give you a (?:call|ring)|come back)\b/;

/** Whether a length of time belongs to a story ("you waited two weeks") or to what the speaker is about to do, and states no rule. */
export function isNarration(bench: Bench, placed: Placed, statement: Statement): boolean {
  if (errand.test(statement.text)) return true;
  if (placed.quantity.kind !== 'duration') return false;
  // "More than 30 days since delivery, so we can't" quotes the rule.
  if (placed.quantity.bound === 'more-than' && refusing.test(statement.sentence.text)) return false;
  const before = bench.spoken.text.slice(statement.start, placed.at);
  return (
    narrates.test(bench.spoken.text.slice(placed.to, statement.sentence.end)) ||
    whereWeAre.test(before) ||
    narrated.test(before)
  );
}
