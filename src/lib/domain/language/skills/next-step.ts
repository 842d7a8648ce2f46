import type { Match } from '../match.ts';
import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { doing, exactTime, looseTime, rightNow } from '../words-of-service.ts';
import { mocking, negated, quoted, stuffed } from '../vetoes.ts';

/** "Someone will get back to you at some point": nobody, and no time. */
const vague: Veto = {
  id: 'nobody-and-no-time',
  holds: (match) =>
    /\b(?:at some (?:point|stage)|eventually|some ?day|sometime|in due course|when(?:ever)? (?:they|we|somebody|someone) (?:can|get|gets|feel|have)|one day)\b/.test(
      match.sentence.words,
    ) && !says(exact, match.sentence),
};

const past =
  /\b(?:i|we|you|it) (?:was|were|had|did|received|ordered|bought|could not|can not|can see|can only see|can tell|are still|are now seeing)\b/;

const exact = patterns(exactTime);
// "I am afraid", "I am getting plenty" announce nothing.
const busy = `(?:${doing}|(?!getting|having|feeling|being|making|taking|giving|thinking|guessing|wondering)\\w+ing)`;
// "It will be sunny tomorrow" foretells; "it will be with you tomorrow" is a step.
const willDo =
  '(?:will|should|is going to|are going to)(?! {~}(?:not )?be (?!(?:with|there|here|ready|back|done|able|available|complete|live|up|out|in|on|at|by|a|an|the|your|our|our|my|it|another|one|two|arriving|coming|calling|sending|leaving|going|shipping|delivering|contacting|emailing|ringing|visiting|collecting|looking|working|getting|bringing|processing|updating|sent|put|made|paid|set|sorted|held|given|taken|told|brought|gone|sent out|\\w+ed|\\w+wn)(?: |$)))';
const ahead = `(?:{I} (?:will|shall|am going to|are going to|aim to|expect to|promise to|hope to|plan to|(?:am|are)(?= {~}(?:${busy}|able|due|here|back)(?= |$)))|let me(?! know)|you (?:will|should|can expect to|are going to|can)|(?:it|this|they|he|she|(?:^|and |but |so )that|(?:your|the|a|an|our|my) (?:[\\w-]+ ){1,3})(?:${willDo}|is due|takes?|take|arrives?|comes?|leaves|lands|goes out|is (?:arriving|coming|scheduled|booked|planned|being))|(?:\\w+ ){1,3}(?:${willDo}|takes?|take)|expect|please allow|allow)`;

const vetoes = [stuffed, quoted, mocking, vague];

export const nextStep: SkillDetector = {
  skill: 'next-step',
  rules: [
    {
      id: 'NXT-1',
      strength: 'full',
      needs: (match) => !match.sentence.question && !isPast(match),
      patterns: patterns(
        `${ahead} (?:{__})(?:{__})${exactTime}`,
        `${exactTime} (?:{_})${ahead}`,
        `(?:{I} (?:will|shall|am going to|are going to|(?:am|are)(?= {~}${busy}))|let me(?! know)) (?:{__})${rightNow}`,
        `within (?:\\d+|one|two|three|five|a few|the next)(?: to \\w+)? (?:\\w+ )?(?:minutes|hours|days|weeks)`,
      ),
      vetoes: [
        ...vetoes,
        { id: 'negated', holds: (match) => match.tokens.slice(0, 5).some((token) => token.negated) },
      ],
    },
    {
      id: 'NXT-2',
      strength: 'weak',
      needs: (match) => !match.sentence.question,
      patterns: patterns(
        `(?:{I} (?:will|shall|am going to)|let me(?! know)|you (?:will|should)|(?:it|this|they|(?:your|the|a|our|my) (?:[\\w-]+ ){1,2})${willDo}) (?:{__})${looseTime}`,
        `(?:the |your |our |as a )?next (?:step|steps|thing)`,
        'what happens (?:next|now|then|from here)',
        'from (?:here|there) (?:i|we|you)',
        `(?:once|when|as soon as|after) (?:{__})(?:i|we|you) (?:will|can|should|are going to)`,
        '(?:then|next|after that|afterwards|soon|shortly|later) (?:i|we|you) (?:will|can|should)',
        'you (?:will|should) (?:{~})(?:receive|get|hear|have(?! {~}(?:been|read|\\w+ed|known|told|said|done|kept|bought|taken|thought|come|gone|written|rung) )|see)',
        `{I} (?:will|shall|am going to) (?:{~})(?:call|ring|email|get back|let you know|update|be in touch|follow up|contact|keep you)`,
      ),
      vetoes: [...vetoes, negated],
    },
  ],
};

// "It was delivered on Friday" tells what was, not what will be.
function isPast(match: Match): boolean {
  return past.test(match.text) && !/(?:will|shall|should|going to)/.test(match.text);
}
