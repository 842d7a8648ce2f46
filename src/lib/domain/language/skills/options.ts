import { patterns } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { mocking, negated, quoted, stuffed } from '../vetoes.ts';

/** "Be polite or I'll end the chat": a choice nobody is meant to take. */
const threat: Veto = {
  id: 'threat',
  holds: (match) =>
    /\bor (?:else|i (?:will|shall|have|am)|we (?:will|shall|have|are)|this (?:chat|call|conversation)|the (?:chat|call))\b.*\b(?:end|close|hang|terminate|disconnect|stop|block|leave)/.test(
      match.sentence.words,
    ),
};
/** "Take it or leave it", "either way", "two or three days". */
const noChoice: Veto = {
  id: 'no-choice',
  holds: (match) =>
    /\b(?:leave it|either way|or so|or not|one way or|sooner or later|or two|more or less|whether or not|or anything|or something|or not)\b/.test(
      match.text,
    ),
};

const remedy =
  '(?:refund|replace\\w*|repair\\w*|exchange\\w*|credit|voucher|discount|money back|new one|collect\\w*|drop|store|call ?back|email|phone|cancel\\w*|keep|return\\w*|courier|goodwill|send|resend|another|upgrade|gift card|full|partial|wait|different|swap|delivery|pick)';

const vetoes = [stuffed, quoted, mocking, threat, noChoice];

export const options: SkillDetector = {
  skill: 'options',
  rules: [
    {
      id: 'OPT-1',
      strength: 'full',
      patterns: patterns(
        `(?:would you|do you|you|i|we|if you) (?:{_})(?:prefer|like|rather|want|can|could|may|offer|choose|have|either|arrange|send|give|get|refund|replace|issue|cancel|book|do)(?: {__})${remedy}(?: {__})or (?:{__})${remedy}`,
        `(?:a |the |your |full )*${remedy}(?: {_}) ?or (?:{_})${remedy}(?: {_}) ?(?:which|whichever|what) (?:would|do|is|suits|you|one|works)`,
        `(?:would you prefer|do you prefer|which (?:would|do) you (?:prefer|like|rather)|whichever (?:you prefer|suits|works|is)|it is (?:up to you|your choice|entirely)|the choice is yours|(?:your|you can) choose|you can choose)`,
        '(?:two|three|a few|several|a couple of|some|these|your|different|both) (?:\\w+ )?(?:options|choices|ways|possibilities|alternatives|solutions)(?= |$)',
        'either (?:{__})or',
        'you choose',
        'whichever (?:helps|is (?:better|easier|best))',
        '(?:option|choice) (?:one|two|a|b|1|2|number)',
        'you have (?:the|a) (?:choice|option)',
        '(?:one|first|another) (?:option|choice|possibility|alternative|way) (?:is|would be|might be|could be)(?: {__})(?:or|another|the other|second)',
      ),
      vetoes: [...vetoes, negated],
    },
    {
      id: 'OPT-2',
      strength: 'weak',
      patterns: patterns(
        'alternatively',
        'but (?:{__}){I} can (?!not)[a-z]+',
        '(?:another|one|the other|a different|an alternative|the best) (?:option|possibility|alternative|solution|thing (?:i|we) can do|way)',
        'what (?:i|we) can (?:do|offer)',
        '(?:i|we) (?:can|could|am able to|are able to|would be happy to) (?:{~})offer',
        'one thing (?:i|we) (?:can|could)',
        'or if you (?:prefer|would rather|like|want)',
        'if you (?:would )?(?:prefer|rather)',
        'instead (?:i|we) (?:can|could)',
        '(?:i|we) (?:can|could) (?:{_})instead',
        'would you (?:prefer|rather|like) (?:{__})or',
      ),
      vetoes,
    },
  ],
};
