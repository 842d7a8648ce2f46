import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { after, before, mocking, negated, quoted, stuffed } from '../vetoes.ts';
import { higher, senior } from '../words-of-service.ts';

/** "I could escalate this, but I won't." */
const refused: Veto = {
  id: 'refused',
  holds: (match) =>
    /\bbut (?:i|we) (?:will not|am not|are not|can not|do not|would not|see no)\b/.test(after(match)) ||
    /\b(?:no (?:need|point|reason)|refuse|not going) (?:to|in|for)(?: \w+){0,3}$/.test(before(match)),
};
/** "They'll tell you the same thing." */
const grudging = patterns(
  '(?:the )?same (?:thing|answer)',
  'will not (?:help|change|make)',
  'no (?:point|difference|use)',
);

const vetoes = [stuffed, quoted, mocking, refused, negated];

export const escalationOffer: SkillDetector = {
  skill: 'escalation-offer',
  rules: [
    {
      id: 'ESC-1',
      strength: (match) => (says(grudging, match.sentence) ? 'weak' : 'full'),
      patterns: patterns(
        `(?:{I} (?:will|shall|am going to|can|could|am|are|have|would like to|need to|want to|must|would)|let me|shall i|should i|may i|can i|i have just) (?:{~})(?:escalat\\w+|transfer\\w*|pass\\w*|put(?:ting)? you (?:through|on)|connect\\w*|refer\\w*|hand\\w*|forward\\w*|rais\\w+|bring\\w*|get(?:ting)?|involv\\w+|ask\\w*|tak\\w+|send\\w*|speak\\w*|spoken|talk\\w*|move|moving|check\\w*|loop\\w*|call\\w*|consult\\w*|flag\\w*|report\\w*|arrange|arranging|assign\\w*)(?: {__})${higher}`,
        `{I} (?:will|shall|am going to|can|am|are|have|would like to|need to|must|think {_}should) (?:{~})escalat\\w+(?: (?:this|it|that|your|the|you))?`,
        'let me (?:{~})escalate',
        '(?:shall|should|may|can) {I} (?:{~})escalate',
        `(?:would|do) you (?:like|want|prefer|wish)(?: me| us)? to (?:{_})(?:speak|talk|escalate|transfer|put|connect|pass|be|get|refer|arrange)(?: {__})${higher}`,
        `(?:would|do) you (?:like|want|prefer|wish)(?: me| us)? to (?:{~})escalate`,
        `would it help (?:you )?(?:to|if) (?:{_})(?:speak|talk|spoke|talked)(?: {__})${higher}`,
        `(?:your|the|this) (?:case|complaint|issue|matter|request|ticket|call) (?:has been|is being|will be|is) (?:{~})(?:escalated|transferred|passed|referred|forwarded|handed)`,
        `(?:this|it|that) (?:{~})(?:needs|requires|has to go|goes|should go|is (?:one )?for)(?: {_})(?:our |my |the |a )(?:{_})${higher}`,
        `(?:my|our|the|a|the duty|your) {_}${senior}(?: {_})(?:will|can|is going to|would) (?:{~})(?:call|contact|take|review|look|help|be|get|speak|join|decide|approve|ring|email|have)`,
      ),
      vetoes,
    },
    {
      id: 'ESC-2',
      strength: 'weak',
      patterns: patterns(
        `you (?:can|could|may|are (?:free|welcome) to|have the right to)(?: {~})(?:ask|speak|talk|request|contact|call|email|write|escalate|complain)(?: {_})(?:${senior}|${higher})`,
        `(?:a|my|our|the) ${senior} (?:is|are) available`,
      ),
      vetoes,
    },
  ],
};
