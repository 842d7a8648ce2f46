import { patterns } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { after, before, negated, quoted } from '../vetoes.ts';

/** "I promise to call you by four": within one's own power. */
const ownPower: Veto = {
  id: 'own-power',
  holds: (match) =>
    /^(?:you )?(?:that )?(?:to |i (?:will|am going to|shall) |we will )?(?:personally |also |do |still )*(?:call|ring|phone|email|write|message|update|follow|get back|let you|keep|check|chase|look|ask|speak|contact|be (?:in touch|here|honest)|do (?:my|our|everything|all|what)|stay|make sure|pass|raise|log|escalate|send you an (?:email|update)|note|try|take|help|work|read|listen|not (?:to )?(?:forget|let))\b/.test(
      after(match).replace(/^(?:you )?(?:that )?(?:to )?/, ''),
    ),
};
const guaranteeNoun: Veto = {
  id: 'guarantee-noun',
  holds: (match) =>
    /\b(?:month|year|day|back|our|the|a|under|its|your|this|manufacturer) (?:'s )?$/.test(
      `${before(match)} `,
    ) && /^guarantee/.test(match.text),
};
const asks: Veto = { id: 'asks-or-allows', holds: (match) => match.sentence.question };

export const overPromise: FaultDetector = {
  fault: 'over-promise',
  rules: [
    {
      id: 'OVP-1',
      severity: 'major',
      patterns: patterns(
        '(?:{I} (?:can |do |will |absolutely |fully |personally )*)?(?:guarantee|promise|swear|assure you|give you my word|can assure you|vow)(?= |$)',
      ),
      needs: (match) =>
        /\b(?:will|wont|never|always|be|is|today|tomorrow|again|arrive|refund|money|account|delivered|approved|happen|get|have|by|no)\b/.test(
          `${before(match)} ${after(match)}`,
        ) && !/^(?:guaranteed?)$/.test(match.text),
      vetoes: [
        quoted,
        asks,
        negated,
        guaranteeNoun,
        ownPower,
        { id: 'negated', holds: (match) => /\b(?:no|not a|without) $/.test(`${before(match)} `) },
      ],
    },
    {
      id: 'OVP-2',
      severity: 'major',
      patterns: patterns(
        '(?:this|it|that|something like this|these (?:things|problems)) (?:{_})?(?:will|would|is going to|shall) (?:{~})(?:never|not) (?:{~})(?:ever )?(?:happen|occur|go wrong|be an issue|break)(?: to you)?(?: again)?',
        '(?:never|not) (?:ever )?happen(?:s)? (?:to you )?again',
        `(?:100|one hundred|hundred) ?(?:%|percent|per cent)(?: {_})(?:sure|certain|guarantee\\w*|be|arrive|get|refund\\w*|work|fixed)?`,
        `(?!i |we )[\\w-]+ (?:will|is going to|are going to|is guaranteed to|are guaranteed to) (?:definitely|certainly|without (?:a )?(?:doubt|fail)|absolutely|100 %|for sure|surely) (?:{_})(?:arrive|come|be|get|reach|have|receive|work|approve|say yes|refund|call|agree|there|fixed|delivered|approved)`,
        '(?:will|would) (?:{__})(?:without fail|for sure|no matter what|guaranteed)',
        'guaranteed$',
        'guaranteed (?:by|to (?:arrive|be|get|work|reach)|tomorrow|today|before|within|on)',
        '(?:nobody|no one|nothing) will ever (?:{__})again',
        'you have my word (?:that )?(?:it|this|the|your|we)',
        `(?:we|i) (?:will )?never (?:make mistakes|get (?:it|this|orders) wrong|fail|lose|let (?:you|anyone|customers) down)`,
      ),
      vetoes: [
        quoted,
        asks,
        {
          id: 'negated',
          holds: (match) =>
            /\b(?:not|can not|no one can|nobody can|never) (?:guarantee|promise|say|be|assure)\b/.test(
              match.sentence.words.slice(0, match.to),
            ),
        },
        {
          id: 'hopes',
          holds: (match) =>
            /\b(?:make sure|ensure|so that|hope|try|aim|want|trying|stop|prevent|should|steps|to (?:make|see)|work(?:ing)?|looking|do (?:everything|all|what)|changing)\b/.test(
              before(match),
            ),
        },
        {
          id: 'denies-an-event',
          holds: (match) => /\bnot happen$/.test(match.text) && !/\bagain\b/.test(match.sentence.words),
        },
      ],
    },
    {
      id: 'OVP-3',
      severity: 'major',
      patterns: patterns(
        'just (?:for )?this (?:once|one time)',
        '{I} (?:can|will|could|may|shall) (?:{__})(?<!do )this (?:once|one time)',
        'just for you',
        'not (?:{~})(?:really |normally |usually |strictly )?(?:allowed|supposed|meant) to(?: {__})but',
        '(?:i|we) (?:can|will|could|shall|am going to|would) (?:{~})(?:make|do|grant) (?:{_})(?:exception|one off)',
        '(?:bend|break|ignore|skip|forget|get around|go around) the (?:rules?|policy|terms|limit|window)',
        'even though (?:it is|that is|this is|you are|the|our|it was|we)(?: {_})(?:final sale|against|not allowed|over|past|outside|too late|not covered|policy|limit)',
        'do not tell (?:anyone|my (?:manager|boss))',
        'off the record',
        'between you and me',
        'i will give you anything',
      ),
      vetoes: [
        quoted,
        negated,
        asks,
        {
          id: 'asks-for-authority',
          holds: (match) =>
            /\b(?:ask|check|see|request|speak|manager|supervisor|team lead|approv\w+|authority|discretion|policy allows|goodwill)\b/.test(
              match.sentence.words,
            ) && !/do not tell/.test(match.text),
        },
      ],
    },
  ],
};
