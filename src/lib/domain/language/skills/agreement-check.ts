import type { Match } from '../match.ts';
import { patterns, says } from '../pattern.ts';
import { afterPeople } from '../question-formulas.ts';
import { rhetoricalPatterns } from '../rhetorical.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { mocking, quoted, rudeRequest, stuffed } from '../vetoes.ts';

const rhetorical: Veto = {
  id: 'rhetorical',
  holds: (match) => says(rhetoricalPatterns, match.sentence),
};
const agreeable = '(?:okay|all right|alright|fine|acceptable|good|agreeable|suitable|convenient|cool)';
// "Is it good quality?" asks for a fact.
const toYou =
  '(?: {~}(?:with|for|by) (?:that|this|you|it|a|the|me|us))?(?= (?:if|so|then|now|that|or|and|as|when|to|enough)|$)';

/** "What would you like me to do?", "Which one shall I send?": no yes would answer it. */
const asksForFact: Veto = {
  id: 'asks-for-a-fact',
  holds: (match) =>
    /\b(?:(?:what|which|whose|how (?:many|much|long|often))(?: \w+){0,4}|when|where|who|whom)$/.test(
      clauseBefore(match),
    ),
};

/** "Is everybody ok?" asks after people. */
const asksAfterPeople: Veto = {
  id: 'asks-for-a-fact',
  holds: (match) => says(afterPeople, match.sentence),
};

/** The words between the last mark before a match and the match. */
function clauseBefore(match: Match): string {
  const first = match.sentence.tokens.indexOf(match.tokens[0]!);
  const mark = match.sentence.tokens.findLastIndex((token, at) => at < first && token.pos === 'PUNCT');
  return match.sentence.tokens
    .slice(mark + 1, Math.max(mark + 1, first))
    .map((token) => token.word)
    .join(' ');
}

const vetoes = [stuffed, quoted, rudeRequest, mocking, rhetorical, asksForFact];

export const agreementCheck: SkillDetector = {
  skill: 'agreement-check',
  rules: [
    {
      id: 'AGR-1',
      strength: 'full',
      patterns: patterns(
        '(?:does|would|will|do) (?:that|this|these) (?:{~})(?:work|sound|suit|help|make sense|seem)(?: {_}(?:you|okay|good|fair))?',
        'would (?:it|they|a \\w+|the \\w+|\\w+day(?: \\w+)?) (?:{~})(?:work|suit|help|make sense)(?: {_}(?:you|okay|good|fair))?',
        // "Does it work?" asks after the thing; "does it work for you?" asks for a yes.
        '(?:does|will|do) (?:it|they|a \\w+|the \\w+|\\w+day(?: \\w+)?) (?:{~})(?:(?:work|help|seem \\w+) (?:for|to|with) you|suit(?: {_}you)?|sound (?:{_})(?:okay|all right|alright|good|fair|fine)|make sense)',
        '(?:would|will) (?:that|this|it|these|they|a \\w+|the \\w+|\\w+day(?: \\w+)?) be (?:{~})(?:okay|all right|alright|acceptable|fine|good|suitable|convenient|helpful|better)(?: {_}(?:you|okay|good|fair))?',
        `(?:is|are|would) (?:that|this|it|these)(?: be)? {~}${agreeable}${toYou}`,
        '(?:is|are|would) (?:you|everything)(?: be)? {~}(?:okay|all right|alright|fine|good|cool) {~}(?:with|for|to|if)(?: (?:that|this|you|it|a|the|me|us))?',
        'are you {~}(?:happy|comfortable|satisfied|in agreement)(?: {~}(?:with|for|to|if)(?: (?:that|this|you|it|a|the|me|us))?)?',
        '(?:shall|should|may|can) {I} (?:{~})(?:go ahead|proceed|arrange|book|send|refund|replace|process|set (?!up a time)|do (?:that|this|it|so)|start(?! by| with)|order|cancel|transfer|raise|put(?! you on hold)|make(?! sure)|correct|change|update|add|email|call|escalate|pass|log|apply|give you)',
        '(?:would|do) you (?:like|want|prefer) (?:me|us) to',
        'would you like (?:that|this|to (?:go|proceed|do|take|accept|have|get))',
        '(?:is|are|would be) (?:[\\w-]+ ){1,3}(?:good|okay|fine|all right|convenient|better|possible|suitable) (?:for|with|by) you',
        'how (?:does|would|do) (?:that|this|it) sound',
        'how (?:do|would) you feel about',
        'what do you think(?= (?:of|about) (?:that|this|it)|$)',
        '(?:is|was) that what you',
        'are we agreed',
        'do we agree',
        'do you agree',
        'agreed',
        '(?:are you )?happy (?:for me to|with that|to go|to proceed|with this)',
        'would you be (?:happy|okay|willing|open|all right)',
        'let me know (?:if|whether) (?:that|this|it|you are) (?:works?|is|suits?|sounds?|okay|happy|would)',
        'if (?:that|this|it) (?:is|works|sounds|suits)(?: {~}(?:okay|all right|alright|fine|good|acceptable|you))',
        '(?:have i|did i|do i have) (?:got |get |understood |understand )?(?:that|this|it|you|everything) (?:right|correct|correctly)',
        'is (?:that|this) (?:correct|right)(?= (?:so|then|now|or|and|please)|$)',
        'am i right',
        'sound(?:s)? (?:good|okay|fair|all right)',
      ),
      needs: (match) => match.sentence.question || /^(?:let me know|if |agreed|happy)/.test(match.text),
      vetoes,
    },
    {
      id: 'AGR-2',
      strength: 'weak',
      needs: (match) => match.sentence.question && match.to === match.sentence.words.length,
      patterns: patterns(
        '(?:okay|right|correct|yes|alright|all right|agreed|deal|fair enough|make sense)(?: (?:with you|for you|so far))?',
      ),
      vetoes: [...vetoes, asksAfterPeople],
    },
  ],
};
