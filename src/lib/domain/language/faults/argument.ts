import { patterns } from '../pattern.ts';
import type { FaultDetector } from '../rule.ts';
import { before, heldByOthers, negated, quoted } from '../vetoes.ts';

export const argument: FaultDetector = {
  fault: 'argument',
  rules: [
    {
      id: 'ARG-1',
      severity: 'major',
      patterns: patterns(
        'you (?:are|were) (?:{~})(?:wrong|mistaken|lying|not listening|exaggerating|over ?reacting|being (?:unreasonable|difficult|dramatic|aggressive|rude|unfair|silly|impossible|ridiculous)|making (?:this|that|it|things) up|not making (?:any )?sense|contradicting)',
        '(?:that|this|it) is (?:{~})(?:a lie|not true|nonsense|rubbish|not what happened|false|untrue|absurd)',
        'you never (?:{~})(?:sent|called|told|said|ordered|asked|emailed|returned|paid|contacted|mentioned)(?= |$)',
        '(?:no |but )you did not(?= |$)',
        'you did not (?:tell (?:us|me)|say) (?:that|this|so|anything)',
        '(?:i|we) (?:do not|can not) believe (?:you|that|your)',
        'prove it',
        'you (?:can not|must not|could not) have (?:{~})(?:been (?:there|in|home|at home|listening|looking)|waited|called|rung|checked|looked|listened)(?= |$)',
        'you must have (?:{~})been (?:out|asleep|away|elsewhere)(?= |$)',
        'stop (?:lying|arguing|making things up)',
        'i am not (?:going to |here to )?argu\\w+',
        'i (?:strongly |completely |totally )?disagree',
        'you can not (?:seriously|possibly (?:think|expect))',
        'you keep (?:saying|repeating|changing your)',
        'with all due respect',
        'let us agree to disagree',
        'says who',
      ),
      vetoes: [
        quoted,
        heldByOthers,
        {
          id: 'negated',
          holds: (match, scene) =>
            negated.holds(match, scene) &&
            !/\b(?:not|never)\b/.test(match.text) &&
            !/\bwhy$/.test(before(match)),
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
        '(?:well )?actually (?:no|you did not|you are wrong|that is (?:wrong|not true))',
        'but you (?:agreed|signed|chose)(?= |$)',
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
