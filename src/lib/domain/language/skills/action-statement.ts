import type { Match } from '../match.ts';
import { patterns } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { deed, doing, done, look } from '../words-of-service.ts';
import { before, mocking, negated, quoted, stuffed } from '../vetoes.ts';

/** "Once your refund is processed, …", "if the box has been opened, …": a condition, not a deed. */
const ifSo = (match: Match): boolean =>
  !/^(?:i|we|let)\b/.test(match.text) &&
  /\b(?:if|when|once|unless|until|whether|before|after|as soon as)$/.test(before(match));

/** "If you had told us, I would have refunded it." */
const hypothetical: Veto = {
  id: 'hypothetical',
  holds: (match) =>
    /\b(?:would|could|might) have\b|\bif i (?:have|am|will)\b/.test(
      match.sentence.words.slice(Math.max(0, match.from - 12), match.to),
    ) ||
    (/^(?:i|we) had\b/.test(match.text) && /\bif$/.test(before(match))) ||
    ifSo(match),
};

const vetoes = [stuffed, quoted, mocking, negated, hypothetical];

export const actionStatement: SkillDetector = {
  skill: 'action-statement',
  rules: [
    {
      id: 'ACT-1',
      strength: 'full',
      patterns: patterns(
        `{I} (?:have|had) {~}(?:been able to |gone ahead and |managed to )?{~}(?:${done}|reserved)`,
        `{I} (?:just |now |already |also )*(?!found|asked|put|made|set|got|took|called|saw)${done}(?= (?:it|this|that|your|the|a|an|you|my|our|one|£|\\d))`,
        `(?:your|the|a|an|this|it|that|everything|both|all|replacement|refund) {_}(?:has|have) (?:{~})been (?:{~})(?:${done}|reserved)`,
        `(?:your|the|a|an|replacement|refund|it|this|new one) {_}is {~}(?:on its way|on the way|being (?:processed|sent|prepared|shipped|refunded|replaced|looked|arranged)|booked|confirmed|processed|approved|done|sorted|all set)`,
        `{I} (?:am|are) {~}(?!going to|doing my|making sure you|looking|checking|reviewing|investigating|working|finding|verifying)${doing}(?= |$)`,
        `(?:(?:your|this|it|that|the) {_}is (?:now|already|all)|your (?:[\\w-]+ ){1,3}is) (?:{~})(?:${done}|reserved|complete)`,
        '(?:refund|replacement|claim|complaint|case|ticket|order) (?:is |now )*(?:done|issued|logged|booked|raised|opened|sent|created|processed|made)(?= |$)',
        'all (?:done|sorted|set) (?:for you|now)',
      ),
      vetoes,
    },
    {
      id: 'ACT-2',
      strength: 'full',
      patterns: patterns(
        // "I arrange a new one for you": the future of many who learnt English later.
        `(?<!(?:shall|can|may|should|could|do|did|if|when|once|would|will|must|that|before|after|until) )i {~}(?:arrange|send|refund|book|order|replace|transfer|escalate|process) (?:you |it |this |the |a |new |your |back )+[a-z]+`,
        `{I} (?:will|shall|am going to|are going to|am about to) {~}(?!let you|do my|help|assist|make sure|explain|see)${deed}`,
        `let me {~}(?!help|assist|explain|know|let|make sure)${deed}`,
      ),
      vetoes,
    },
    {
      id: 'ACT-3',
      strength: 'weak',
      patterns: patterns(
        `(?:{I} (?:will|shall|am going to|are going to|am|are) {~}|let me {~})(?:${look}|looking|checking|working)(?= |$)`,
        '(?<!\\byou )(?:checking|looking|working on) (?:{_})(?:now|this|that|it|into|for you)',
        '(?:pulling up|bringing up|opening|checking|looking up|looking into|fetching) (?:your|the|that|this|it)',
        'give me (?:a|one|two|just|\\d+) {_}(?:moment|minutes?|second|seconds|while)',
      ),
      vetoes,
    },
  ],
};
