import { patterns } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { quoted, stuffed } from '../vetoes.ts';

const kinds =
  '(?:reference|ref|case|ticket|complaint|confirmation|tracking|claim|incident|refund|return|returns|replacement|report|service request|collection|booking|call|escalation|rma|enquiry)';

/** "What is the reference number?" asks for one. */
const asks: Veto = { id: 'asks-for-it', holds: (match) => match.sentence.question };

export const referenceNumber: SkillDetector = {
  skill: 'reference-number',
  rules: [
    {
      id: 'REF-1',
      strength: 'full',
      patterns: patterns(
        `${kinds}(?: (?:number|id|code|no\\.?|ref|reference))?(?: (?:is|for (?:this|your|the) \\w+(?: is)?|of|will be|has been created|would be|here is))* (?=[\\w-]*\\d)[\\w-]{2,}(?: \\d+)*`,
        `(?:under|quote|quoting|use|note|keep|with|as) (?:the |your |this |reference |number |case |ref )*(?=[a-z]{1,5}-?\\d|\\d{4})[\\w-]{3,}`,
        `(?=[a-z]{1,5}-\\d)[\\w-]{4,} is (?:your|the) (?:\\w+ )?(?:${kinds}|number)`,
      ),
      vetoes: [stuffed, { id: 'quoted', holds: (match) => match.tokens[0]?.quoted === true }, asks],
    },
    {
      id: 'REF-2',
      strength: 'weak',
      patterns: patterns(
        `(?:send|email|text|give|get|receive|have|share|provide)(?: {_})(?:a|the|your) (?:{_})(?:${kinds} (?:number|id|code|no\\.?|details)|reference)`,
        `(?:your|the|a) ${kinds} (?:number|id|code)(?: {_})(?:will|is|should) (?:{_})(?:sent|emailed|email|in|follow|texted|below|on)`,
      ),
      vetoes: [stuffed, quoted, asks],
    },
  ],
};
