import { patterns } from '../pattern.ts';
import type { FaultDetector } from '../rule.ts';
import { negated, quoted } from '../vetoes.ts';

export const argument: FaultDetector = {
  fault: 'argument',
  rules: [
    {
      id: 'ARG-1',
      severity: 'major',
      patterns: patterns(
        'you (?:are|were) (?:{~})(?:wrong|mistaken|lying|not listening|exaggerating|over ?reacting|being (?:unreasonable|difficult|dramatic|aggressive|rude|unfair|silly|impossible|ridiculous)|making (?:this|that|it|things) up|confused|not making (?:any )?sense|contradicting)',
        '(?:that|this|it) is (?:{~})(?:a lie|not true|nonsense|rubbish|not what happened|impossible|false|untrue|ridiculous|absurd|not possible)',
        '(?:no )?you (?:did not|never|have not|were not) (?:{~})(?:send|sent|call|called|tell|told|say|said|order|ordered|ask|asked|email|emailed|return|returned|pay|paid|contact|contacted)(?= |$)',
        '(?:i|we) (?:do not|can not) believe (?:you|that|your)',
        'prove it',
        'stop (?:lying|arguing|making things up)',
        'i am not (?:going to |here to )?argu\\w+',
        'i (?:strongly |completely |totally )?disagree',
        'you can not (?:prove|expect|seriously|possibly (?:think|expect))',
        'that does not make (?:any )?sense',
        'you keep (?:saying|repeating|changing|asking|going)',
        'you just (?:said|told me)',
        'with all due respect',
        'no (?:it|that) (?:is|was|did|does) not',
        'let us agree to disagree',
        'says who',
      ),
      vetoes: [
        quoted,
        {
          id: 'negated',
          holds: (match, scene) =>
            negated.holds(match, scene) &&
            !/\b(?:did not|is not|never|not listening|not making|have not|were not|does not|do not|can not|am not)\b/.test(
              match.text,
            ),
        },
        {
          id: 'asks-or-allows',
          holds: (match) =>
            match.sentence.question ||
            /\b(?:if|whether|in case|when) (?:\w+ ){0,2}$/.test(
              `${match.sentence.words.slice(0, match.from)}`,
            ),
        },
      ],
    },
    {
      id: 'ARG-2',
      severity: 'minor',
      patterns: patterns(
        '(?:well )?actually (?:you|that is|it is not|no)',
        'but you (?:said|did|agreed|signed|chose|told|wrote|are|were|have)(?= |$)',
        'as (?:i|we) (?:have )?already (?:said|told|explained)(?: you)?',
        '(?:i|we) (?:have )?already (?:told|explained|said)(?: (?:you|that|this|it|to you))*',
        'like i (?:already )?(?:said|told)(?: you)?',
        'that is not (?:how|what) (?:it|i|we) (?:works?|said|do|told)',
        'not according to (?:my|our|the) (?:system|records|screen)',
        '(?:our|the|my) (?:system|records|screen) (?:says?|shows?|do(?:es)? not (?:say|show)) (?:otherwise|differently|something else|you (?:did not|never|are|were))',
      ),
      vetoes: [
        quoted,
        {
          id: 'refers-back',
          holds: (match) =>
            /\bactually (?:you|that is)\b/.test(match.text) &&
            /\b(?:you (?:can|have|do not need|will|are (?:right|covered|entitled|eligible))|that is (?:a )?(?:good|great|fine|right|our))\b/.test(
              match.sentence.words,
            ),
        },
      ],
    },
  ],
};
