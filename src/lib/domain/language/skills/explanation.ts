import type { Match } from '../match.ts';
import { namesMatter } from '../matter.ts';
import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { after, mocking, quoted, stuffed } from '../vetoes.ts';

const onlyPolicy = patterns(
  '(?:because|as|since) (?:that is|it is|of|i|we|those are|this is) (?:just |simply )?(?:{_})(?:policy|rule|rules|said so|say so|how it is|the way it is)$',
);

/** "Because that's the policy": names a rule, explains nothing. */
const barePolicy: Veto = {
  id: 'bare-policy',
  holds: (match) => says(onlyPolicy, match.sentence),
};

const blames: Veto = {
  id: 'blames',
  holds: (match) =>
    /^so you (?:can not|must|could not) have\b/.test(`${match.text} ${after(match)}`) ||
    /^(?:because|since|as) you (?:did|didn|do|dropped|broke|failed|forgot|chose|never|should|must)\b/.test(
      `${match.text} ${after(match)}`,
    ),
};

// "What is the cause?" asks for the reason that "because" gives.
const tells = (match: Match): boolean =>
  !match.sentence.question ||
  /^(?:because|due|owing|as a|which|since|so|th(?:is|at) (?:means|is)|it (?:looks|appears|seems))/.test(
    match.text,
  ) ||
  !/^(?:and |so |but |okay )*(?:what|which|when|where|who|why|how|do|does|did|is|are|was|were|has|have)\b/.test(
    match.sentence.words,
  );

const vetoes = [stuffed, quoted, mocking, barePolicy, blames];

export const explanation: SkillDetector = {
  skill: 'explanation',
  rules: [
    {
      id: 'EXP-1',
      needs: tells,
      strength: (match, scene) =>
        after(match).split(' ').length >= 4 || namesMatter(match, scene) ? 'full' : 'weak',
      patterns: patterns(
        'because',
        'due to',
        'owing to',
        'as a result of',
        'which (?:means|is why|meant|caused|led)',
        '(?:this|that|it|here) (?:means|is because|is why|happens|happened|can happen|happens because|is caused|was caused)',
        'the (?:reason|cause)(?: (?:is|was|why|for|that|this|it))',
        'what (?:happened|has happened|went wrong|this means|that means)(?: (?:is|was|here))',
        '(?:was|were|is|been) caused by',
        'so that (?:we|you|i|it|the)',
        'so (?:you|the|it|that|this|there) (?:do not|does not|is not|are not|can not|is no)',
        'this is how',
        '(?:that|the way it|how it|how this|this|it) works',
        'since (?:it|the|your|this|we|our|there|only|they|he|she|a|my)',
        'to explain',
        'let me explain',
        'the (?:charge|fee|amount|payment) (?:is|was|of|comes|covers)',
        'it (?:looks|appears|seems) (?:like|as if|as though|that)',
        'turns out',
      ),
      vetoes,
    },
    {
      id: 'EXP-2',
      needs: tells,
      strength: (match) => (after(match).split(' ').length >= 3 ? 'full' : 'weak'),
      patterns: patterns(
        '(?:our|the|company|this|your) {_}(?:policy|policies|terms|warranty|guarantee|return window|returns window|rules?|procedure|process|clause|window|contract|plan|cover)(?: {_})(?:is|are|says?|allows?|covers?|means?|gives?|states?|lets?|requires?|lasts?|runs?|applies|apply|does|do|includes?|ends?|ended|starts?|for)',
        '(?:under|according to|per|by|based on|in line with) (?:our|the|your) {_}(?:policy|terms|warranty|guarantee|rules|law|agreement|contract|procedure)',
        'you have (?:up to )?(?:\\d+|thirty|fourteen|sixty|ninety|a year|twelve|two|one|a full|until) (?:\\w+ )?(?:days?|months?|weeks?|years?|hours?)?',
        '(?:refunds?|returns?|deliveries|delivery|replacements?|repairs?|exchanges?|payments?|it|this|that|they) (?:usually |normally |typically |can |should |will |may |generally )?(?:takes?|arrives?|reach(?:es)?|appears?|goes?|go) (?:\\w+ ){0,5}(?:days?|hours?|weeks?|back)',
        '(?:the|our) (?:rate|price|cost|fee|delivery|shipping|charge) (?:is|was|are|for|costs)',
        'you (?:get (?:up to|a|an|the|one|two|\\d+|free|unlimited|full|your (?:money|refund)|\\w+ (?:days?|weeks?|months?|years?))|qualify|are entitled|can return|can claim|are covered|are eligible)',
        '(?:is|are|be) (?:covered|entitled|eligible|refundable|returnable|included|excluded|valid)',
        '(?:faulty|damaged|final sale|sale|opened|used|personal|hygiene) (?:items?|goods|products?) (?:are|can|is|have)',
      ),
      vetoes,
    },
  ],
};
