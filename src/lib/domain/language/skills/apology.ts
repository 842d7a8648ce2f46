import type { Match } from '../match.ts';
import { namesMatter } from '../matter.ts';
import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { after, before, pausesAfter, mocking, negated, quoted, saidBefore, stuffed } from '../vetoes.ts';
import { nonApologyPatterns } from '../non-apology.ts';

const closingFormula = patterns('(?:anything|something) (?:else|more|further)');
const asksBack = patterns('^(?:which|what|who|when|where|how|can|could|would|do|did|is|are|may) .*');
const mishears = patterns(
  '^i (?:(?:did not|do not|could not|can not) {_}(?:catch|get|see|understand|follow|hear|read)|missed (?:that|it|your)|mis\\w+|meant|just need|need to ask|have to ask|lost (?:you|track|the thread)|got (?:distracted|cut off))',
);

/** "Sorry, which number was it?": a word to ask again, not an apology for harm. */
const repair: Veto = {
  id: 'repair',
  holds: (match) => {
    const opens =
      /^(?:i am |my )?(?:so )?(?:sorry|apologies)$/.test(match.text) &&
      /^(?:hi|hello|oh|and|okay)?$/.test(before(match));
    if (!opens) return false;
    const rest = after(match);
    if (says(closingFormula, rest)) return false;
    return says(mishears, rest) || (match.sentence.question && (rest === '' || says(asksBack, rest)));
  },
};

/** "A sorry state": describes, does not apologise. */
const adjective: Veto = {
  id: 'adjective',
  holds: (match) =>
    /^(?:state|sight|excuse|mess|tale|story|affair|lot|figure|individual)\b/.test(after(match)),
};

const notAnApology: Veto = {
  id: 'non-apology',
  holds: (match) => says(nonApologyPatterns, match.sentence),
};

/** "No need for us to apologise", "he apologised", "I would apologise if". */
const notPerformed: Veto = {
  id: 'not-performed',
  holds: (match) =>
    /(?:^|\s)(?:you|they|he|she|nobody|refuse to|why should (?:i|we)|not going to|will not|never|no (?:need|reason|point)(?: for (?:us|me))?(?: to)?|need(?:s)? to|have nothing to(?: be)?|want me to|not here to|can (?:only )?not) ?(?:is|are|am|be|say|to|was|were|said|looked|felt)?$/.test(
      before(match),
    ) &&
    !/^(?:i|we) /.test(match.text) &&
    !/^(?:\w+ )?enough\b/.test(after(match)),
};

/** "I'd love to say sorry, but …": wished, and taken back. */
const hollow: Veto = {
  id: 'not-performed',
  holds: (match) =>
    /\bwould (?:love|like|have loved) to (?:say|be)$/.test(before(match)) && /\bbut\b/.test(after(match)),
};

const vetoes = [stuffed, quoted, negated, hollow, notAnApology, notPerformed, adjective, repair, mocking];

/** "Sorry, but we can't", "Sorry, the flight is not available": regrets an answer, not a harm. */
function softens(match: Match): boolean {
  const rest = after(match);
  if (
    /^but\b|^(?:that )?(?:i|we) (?:can not|am not able|are not able|am unable|are unable|do not (?:have|offer|do|stock|sell|accept|take))\b/.test(
      rest,
    )
  )
    return true;
  return (
    pausesAfter(match) &&
    /\b(?:not|unable|no longer|unavailable|unfortunately|unsuccessful|failed|cannot|no)\b/.test(rest)
  );
}

function strength(match: Match, scene: Parameters<typeof namesMatter>[1]): 'full' | 'weak' {
  if (softens(match)) return 'weak';
  return namesMatter(match, scene) ? 'full' : 'weak';
}

export const apology: SkillDetector = {
  skill: 'apology',
  rules: [
    {
      id: 'APO-1',
      strength,
      patterns: patterns(
        '(?:{I} (?:am|are|feel|was|were) )?{~}sorry(?: {~}(?:about|for|that|the|your|to|we|this|it|you had|you have|you were|you are having|you did))?(?= |$)',
      ),
      vetoes: [...vetoes, saidBefore],
    },
    {
      id: 'APO-2',
      strength,
      patterns: patterns(
        '(?:{I} {~}(?:(?:want|would like|would love|need|have|wish|must|can only|should|do|owe it to you|really must|ought) )?(?:to )?{~})?apologi[sz]e',
        '(?:{I} (?:am|are) )?apologi[sz]ing',
        '(?:(?:my|our|please accept|accept|many|with|a thousand|sincere|sincerest|deepest|humble|full) )*{~}(?:apologies|apology)(?= |$)',
        '(?:please )?(?:forgive|excuse|pardon) (?:me|us|the (?:delay|wait|mistake|error|inconvenience|mix|confusion))',
        '{I} {~}(?:regret|regretted) (?:that|the|this|what|having|our|how)',
        '(?:{I} (?:am|are) )?{~}(?:ashamed|embarrassed) (?:that|about|by|of)',
        '{I} feel {~}(?:bad|terrible|awful|dreadful) (?:that|about|for (?:the|what|this|how))',
        'my bad',
      ),
      vetoes: [...vetoes, saidBefore],
    },
  ],
};
