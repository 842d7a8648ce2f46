import { daysOf } from '../../policy/days-of.ts';
import { factOfPart } from '../../policy/fact-of-part.ts';
import type { Claim } from '../reading.ts';
import { claimOf, trimmed } from './claim-of.ts';
import type { Hearing } from './hearing.ts';
import type { Statement } from './statements.ts';

const soon =
  /\b(today|tonight|tomorrow|immediately|instantly|right away|straight away|right now|within the hour|this (?:afternoon|evening|morning)|same day|same-day|overnight|by (?:the end of the day|tonight|tomorrow|this evening))\b/;
// Money is "with you"; what somebody sorts out with you is no payment.
const arrives =
  /\b(?:account|card|bank|(?<!\b(?:i|we) (?:will |shall |can |am |are )?)(?:be|is|are|been|get) (?:back |safely |there )?with you|reach(?:es)? you|receive (?:it|your|the)|have (?:it|your (?:money|refund)|the money)|get your (?:money|refund)|(?:money|refund) (?:will be |is )?(?:back|there)|arrive|show up|land|clear|paid)\b/;
/** What else may come tomorrow is no payment, and a stated time is judged as one. */
const otherwise =
  /\b(?:not|no|never|cannot|from|replacement|parcel|courier|e-?mail|label|form|reply|answer|call|confirmation|new one|within \d|(?:\d+|two|three|five|seven|ten) (?:to \d+ )?(?:working |business )?days)\b/;

/** Sending is ours and may be today. */
const sends =
  /\b(?:leaves?|go(?:es)? (?:out|through|off|back)|is (?:going back|on its way)|(?:i|we) can (?:just |also |still )?(?:(?:put|send|pay) (?:\w+ ){1,3}?back|refund|process|issue)\b|(?:i|we) (?:have|am|are)(?: just| now| already)? (?:refund\w*|sen[dt]\w*|put\w*|process\w*|approv\w*|pay\w*|paid|return\w*|issu\w*|credit\w*))\b/;
const comes = /\b(?:will|should|going to) (?:\w+ )?(?:be|have|reach|arrive|land|get|receive|show|clear)\b/;

/** Judges "the money will be on your card tomorrow" where the policy says that payments take days. */
export function judgeTooSoon(hearing: Hearing, statement: Statement): Claim | undefined {
  const { text, sentence } = statement;
  const word = soon.exec(text)?.[1];
  if (word === undefined || !arrives.test(text) || otherwise.test(text)) return undefined;
  if (sends.test(text) && !comes.test(text)) return undefined;
  const fact = factOfPart(hearing.pack, 'payout-time');
  if (!fact || fact.value.kind !== 'duration' || daysOf(fact.value) < 2) return undefined;
  if (!hearing.talks(sentence.text).has(fact) && !/\b(?:money|refund)\b/.test(sentence.text))
    return undefined;
  const { start, end } = trimmed(statement);
  return claimOf(hearing, { verdict: 'wrong', rule: 'CLAIM-TOO-SOON', start, end, said: word, fact });
}
