import { patterns } from './pattern.ts';

/** Questions that want no answer. */
export const rhetoricalPatterns = patterns(
  'what (?:do|did|else do|more do|exactly do) you (?:expect|want|think)(?: (?:me|us) to| i can| i am| we)',
  'what am i supposed to',
  'what do you want from',
  'how (?:am i|should i|would i|are we|is that my|is this my|is it my|can i be|would we)(?: {_})(?:supposed|know|problem|fault|expected|blamed)?',
  'who do you think you',
  'are you (?:kidding|joking|serious|deaf|blind|stupid|dumb|done|finished|happy now|even|being serious|for real)',
  '(?:did|do|can|could|have) (?:not )?you (?:even|ever|not|bother)',
  'do not you (?:think|know|understand|get|have)',
  '(?:is|are) (?:that|this|it) (?:so|really|too) (?:hard|difficult|much)',
  'why (?:would|should|on earth|the hell|in the world|do you even|are you so|are you being|do you keep|are you still|did not you (?:just )?(?:read|check|ask|think|call))',
  'who cares',
  'so what',
  'what is (?:your|the) (?:problem|big deal|fuss|matter with you)',
  'how hard (?:is|can) it',
  'how many times',
  'how (?:will|would|can) you ever',
  'what part of (?:no|that|this|it|my|what)(?: {_})(?:do|did|is|was|you|not)',
  'have you lost',
  'do i look like',
  'since when',
  'what (?:now|the hell|the heck)$',
  'you (?:think|thought) (?:i|we|that)',
  'am i (?:clear|right or)',
);
