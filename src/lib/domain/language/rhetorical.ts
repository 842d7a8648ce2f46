import { patterns, together } from './pattern.ts';

/** "What do you expect me to do?" */
export const demandPatterns = patterns(
  'what (?:do|did|else do|more do|exactly do) you (?:expect|want|think)(?: (?:me|us) to| i can| i am| we)',
);

const unanswerable = patterns(
  'what am i supposed to',
  'what do you want from',
  'how (?:am i|should i|would i|are we|is that my|is this my|is it my|can i be|would we)(?: {_})(?:supposed|know|problem|fault|expected|blamed)',
  'who do you think you',
  'are you (?:kidding|joking|serious|deaf|blind|stupid|dumb|done|finished|happy now|even|being serious|for real)',
  '(?:did|do|can|could|have) (?:not )?you (?:even|not|bother)',
  'do not you (?:think|know|understand|get it)',
  '(?:is|are) (?:that|this|it) (?:so|really|too) (?:hard|difficult|much)',
  'why (?:(?:would|should) (?:i|we|anyone)|on earth|the hell|in the world|do you even|are you so|are you being|do you keep|are you still|did not you (?:just )?(?:read|check|ask|think|call))',
  'who cares',
  '^so what$',
  'what is your problem$',
  'what is the (?:big deal|fuss|matter with you)',
  'how hard (?:is|can) it',
  'how many times (?:do|must|should|have) (?:i|we)',
  'how (?:will|would|can) you ever',
  'what part of (?:no|that|this|it|my|what)(?: {_})(?:do|did|is|was|you|not)',
  'have you lost your (?:mind|temper)',
  'do i look like',
  'what (?:now|the hell|the heck)$',
  'you (?:think|thought) (?:i|we)',
  'am i (?:clear|right or)',
);

/** Questions that want no answer. */
export const rhetoricalPatterns = together(demandPatterns, unanswerable);
