import { patterns, together } from './pattern.ts';

/** Regret for the customer's feeling. */
export const regretOfFeeling = patterns(
  '(?:sorry|apologi[sz]e|apologies|regret) {~}(?:that |for how |about how |for the way |how )?(?:you|your) (?:may |might |must |seem to |clearly |obviously )?(?:feel|felt|are feeling|think|thought|see it|took it|take it|took offence|take offence|are offended|were offended|got offended|find it|misunderstood|misread|did not read|did not understand|could not understand|do not (?:like|agree|understand)|are (?:so |that )?(?:sensitive|confused|not happy with)|perceived?|interpreted|chose|expected|assumed)(?: (?:that|this|it) way| like that| like this| so| the way you do| (?:we|it|this|that|the|our|i)\\b)?',
);

/** Regret on a condition. */
export const regretOnCondition = patterns(
  '(?:sorry|apologi[sz]e|apologies|regret) {~}(?:for (?:any|anything) {_})?(?:if|in case) (?:you|we|i|it|that|this|anyone|anybody|anything|something|someone|my|our|there (?:was|were|is|has been)|the \\w+)(?: {__})(?:feel|felt|upset|offend\\w*|offence|inconvenien\\w+|annoy\\w*|bother\\w*|hurt|caus\\w+|took|take|mistake|mistakes|wrong|rude|disappoint\\w*|trouble|problem|bad|hard|harsh|not like|did not|expectations|made you)',
  'sorry not sorry',
);

/** Regret that owns nothing. */
export const nonApologyPatterns = together(regretOfFeeling, regretOnCondition);
