import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { deed, doing, look } from '../words-of-service.ts';
import { mocking, negated, quoted, stuffed } from '../vetoes.ts';

const vetoes = [stuffed, quoted, negated, mocking];

const personally = patterns(
  'personally',
  'myself',
  'my own',
  'i promise',
  'for you',
  'make sure',
  'take care',
  'right (?:now|away)',
  'straight away',
  'today',
  'now',
  'until (?:it|this|you|we)',
);
const fixing = patterns(`i (?:will|am going to|shall|promise to|promise i will) {~}(?!${look})${deed}`);

/** "I'll sort it if you calm down": a bargain, not a commitment. */
const bargain: Veto = {
  id: 'bargain',
  holds: (match) =>
    /\b(?:if|once|when|unless) you (?:calm|stop|behave|ask nicely|are polite|apologi[sz]e)/.test(
      match.sentence.words,
    ),
};

export const ownership: SkillDetector = {
  skill: 'ownership',
  rules: [
    {
      id: 'OWN-1',
      strength: 'full',
      patterns: patterns(
        '(?:our|my) (?:own )?(?:mistake|error|fault|bad|responsibility|oversight|slip|slip up|failure|failing|blunder|doing|side|end)(?= |$)',
        '(?:mistake|error|fault|responsibility|blame|oversight|failure) (?:is|was|lies|rests|sits) (?:{~})(?:ours|mine|with (?:us|me)|on (?:us|me|our (?:side|end|part)))',
        '(?:is|was|are) {~}(?:on (?:us|me)|down to us|our doing|all us)',
        '{I} {~}(?:take|accept|own|bear|have|share) {~}(?:full |complete |all |the )*(?:responsibility|ownership|blame|this)(?= |$)',
        '{I} {~}(?:got|made|messed|let you|failed|dropped|fell short|caused|mishandled|missed|forgot|slipped|made a|sent (?:you )?the wrong|overcharged|charged you (?:twice|too|the wrong)|lost|broke|misread|misinformed|gave you (?:the )?wrong)(?: {_})(?:it wrong|that wrong|this wrong|wrong|a mistake|an error|mistakes|up|down|you|the ball|short|this|that|it|item|amount|much|information)?',
        '{I} (?:should|could) (?:not )?{~}have',
        '(?:it|this|that|which) is (?:ours|mine)$',
        '{I} (?:was|were) {~}(?:wrong|at fault|to blame|responsible)',
        '(?:something )?went wrong (?:at|on) our (?:end|side)',
        '(?:error|mistake|problem|fault|issue) (?:at|on) our (?:end|side|part)',
      ),
      vetoes: [
        ...vetoes,
        {
          id: 'hers-not-ours',
          holds: (match) =>
            /\b(?:your|courier 's|driver 's|warehouse 's) (?:mistake|fault|error)\b/.test(match.text),
        },
      ],
    },
    {
      id: 'OWN-2',
      strength: (match) => (says(fixing, match.text) || says(personally, match.sentence) ? 'full' : 'weak'),
      patterns: patterns(
        `i (?:will|shall|am going to|am happy to|promise to|promise i will|promise you i will|want to|would like to) {~}(?:${deed}|${look})`,
        `i (?:can|could) {~}(?!get (?:that|it|this)|do |tell|own|note|help|assist|offer|have|explain)(?:${deed})`,
        `let me {~}(?:${deed}|${look})`,
        `i am {~}${doing}`,
        'i (?:can|could|will|am able to|am happy to) {~}(?:help|assist|deal|decide|settle|take|answer)(?: {_})(?:{_})(?:myself|personally|here|right now|straight away)(?= and| but| so|$)',
        'leave (?:it|this|that|everything) (?:with|to) me',
        'i (?:am|will be) (?:on it|on the case|right on it|here (?:for you|to help)|with you|your)',
        'i have got (?:you|this|it)',
        'you (?:can|have my) (?:count on|rely on|trust|word)(?: me)?',
        'consider it done',
        `(?:will|gonna|going to) (?:personally )?(?:${deed}) (?:it|this|that|you|your|one|a|the)(?: {_}(?:myself|personally|now|today))`,
      ),
      vetoes: [...vetoes, bargain],
    },
    {
      id: 'OWN-3',
      strength: 'weak',
      patterns: patterns(
        `we (?:will|shall|are going to|promise to) {~}(?:${deed}|${look})`,
        `let us {~}(?:${deed}|${look}|get)`,
        `we are {~}${doing}`,
      ),
      vetoes: [...vetoes, bargain],
    },
  ],
};
