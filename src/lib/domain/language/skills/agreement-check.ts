import { patterns, says } from '../pattern.ts';
import { rhetoricalPatterns } from '../rhetorical.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { mocking, quoted, rudeRequest, stuffed } from '../vetoes.ts';

const rhetorical: Veto = {
  id: 'rhetorical',
  holds: (match) => says(rhetoricalPatterns, match.sentence.words),
};
const vetoes = [stuffed, quoted, rudeRequest, mocking, rhetorical];

export const agreementCheck: SkillDetector = {
  skill: 'agreement-check',
  rules: [
    {
      id: 'AGR-1',
      strength: 'full',
      patterns: patterns(
        '(?:does|would|will|do) (?:that|this|it|these|they|a \\w+|the \\w+|\\w+day) (?:{~})(?:work|sound|suit|help|make sense|seem|be (?:{~})(?:okay|all right|alright|acceptable|fine|good|suitable|convenient|helpful|better))(?: {_}(?:you|okay|good|fair))?',
        '(?:is|are|would) (?:that|this|it|you|everything|these)(?: be)? {~}(?:okay|all right|alright|fine|acceptable|good|happy|comfortable|agreeable|suitable|convenient|satisfied|in agreement|cool)(?: {~}(?:with|for|by) (?:that|this|you|it|a|the|me|us))?',
        '(?:shall|should|may|can) {I} (?:{~})(?:go ahead|proceed|arrange|book|send|refund|replace|process|set|do|start|order|cancel|transfer|raise|put|make|correct|change|update|add|email|call|escalate|pass|log|apply|give you)',
        '(?:would|do) you (?:like|want|prefer) (?:me|us) to',
        'would you like (?:that|this|to (?:go|proceed|do|take|accept|have|get))',
        '(?:is|are|would be) (?:[\\w-]+ ){1,3}(?:good|okay|fine|all right|convenient|better|possible|suitable) (?:for|with|by) you',
        'how (?:does|would|do) (?:that|this|it) sound',
        'how (?:do|would) you feel about',
        'what do you think',
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
        'is (?:that|this) (?:correct|right)',
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
      vetoes,
    },
  ],
};
