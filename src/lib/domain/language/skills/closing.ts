import { farewellPatterns } from '../farewell.ts';
import { patterns, together } from '../pattern.ts';
import type { SkillDetector } from '../rule.ts';
import { mocking, quoted, rudeRequest, stuffed } from '../vetoes.ts';

const vetoes = [stuffed, quoted, rudeRequest, mocking];

export const closing: SkillDetector = {
  skill: 'closing',
  rules: [
    {
      id: 'CLO-1',
      strength: 'full',
      patterns: patterns(
        '(?:is there |was there |do you (?:have|need) )?(?:anything|something|any ?thing) (?:else|more|further)(?: {__}(?:help|assist|do|need|today|with|for you))?',
        '(?:do you )?need (?:any ?more|more|further|any other|any further) (?:help|assistance|support)',
        'can {I} (?:help|assist)(?: you)?(?: with)? (?:anything|any)',
        '(?:let (?:me|us) know|get in touch|contact (?:me|us)|reach out|message (?:me|us)|write (?:to )?(?:me|us)|call (?:me|us)|come back(?: to (?:me|us))?|reply here|just reply|ask)(?: {_})(?:if|should|whenever|any ?time|in case) (?:you|there|anything|it|your)?(?: {_})(?:need|have|question\\w*|help|anything|further|else|happens?|change\\w*|goes?|comes? up|problem\\w*)?',
        '(?:please )?(?:feel free|do not hesitate|you are (?:always )?welcome) to (?:{~})(?:contact|reach|get|message|write|call|ask|come|reply|let|email)',
        '(?:if|should) you (?:{_})(?:have|need) (?:any|anything)(?: {_})(?:questions?|help|else|concerns|queries|further|more|support|assistance)',
        'any (?:other|more|further) (?:questions|queries|concerns)',
        '{I} (?:am|are|will be) (?:{~})here (?:if|whenever|for) you(?: need)?',
        '(?:have i|did i|has this|have we) (?:{~})(?:answered|resolved|solved|covered|sort\\w*)(?: {_})(?:question\\w*|issue|everything|problem)',
      ),
      vetoes,
    },
    {
      id: 'CLO-2',
      strength: 'weak',
      patterns: together(
        farewellPatterns,
        patterns(
          '^so long$',
          'enjoy (?:your|the|it)',
          '(?:best|kind|warm|many) (?:regards|wishes)',
          'yours sincerely',
          '{I} hope (?:{_})(?:enjoy|helps?|helped|see you|to (?:see|hear)|that helps)',
        ),
      ),
      vetoes,
    },
  ],
};
