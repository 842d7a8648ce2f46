import { patterns } from './pattern.ts';

/** Questions that close a contact. */
export const closingFormula = patterns(
  'any ?more help',
  'more help',
  '(?:is there )?(?:anything|something) (?:else|more|further)',
  'any(?: other| more| further)? (?:questions|queries|concerns)',
  'can i (?:help|assist)(?: you)?(?: with)? (?:anything|any)',
  'all (?:set|good|sorted|clear)$',
);

/** Questions that open one. */
export const openingFormula = patterns(
  'how (?:can|may|could|might|do) {I} (?:help|assist|be of)',
  'what (?:can|may|could) {I} (?:do for you|help)',
  'how are you',
  'how is (?:your|it|everything) (?:day|going|evening|morning)',
  'how (?:have you been|do you do)',
  'may i help',
  'can i help you(?: today)?$',
);

/** Requests to wait. */
export const hold = patterns(
  '(?:can|could|may|would) (?:you|i|we) {_}(?:hold|wait|bear with|give me (?:a|one|two|just|some|\\d+)|put you on|place you on|stay on)',
  'one (?:moment|second|minute)',
  'mind (?:holding|waiting)',
);

/** Questions that a yes answers. */
export const agreement = patterns(
  '(?:does|will) (?:that|this) (?:work|sound|suit|help|make sense)|would (?:that|this|it) (?:work|sound|suit|help|make sense)',
  '(?:does|will) it (?:(?:work|help) (?:for|to|with) you|sound|suit|make sense)',
  '(?:would|will) (?:that|this|it) be (?:okay|all right|alright|acceptable|fine|good)',
  '(?:is|are) (?:that|this|it|you) (?:okay|all right|alright|fine|acceptable|happy|good)(?= (?:with|for|by|if|so|then|now|that|or|and|to)|$)',
  'sound(?:s)? (?:good|okay|fair|all right)',
  'how does that sound',
  'make sense',
  '(?:okay|alright|all right|deal|agreed|got it|understood)$',
);

/** "Is everybody all right?" asks after people, not for agreement. */
export const afterPeople = patterns(
  '(?:is|are|was|were) (?:{~})(?:everyone|everybody|anyone|anybody|somebody|someone|he|she|all of you|you all|you both|you two|your \\w+|the (?:children|kids|baby|family)) (?:{~})(?:okay|all right|alright|fine|safe|well|hurt|injured)',
);
