import { hiddenInsults } from '../hidden-words.ts';
import { insultPatterns } from '../insults.ts';
import { patterns, together, says } from '../pattern.ts';
import { demandPatterns } from '../rhetorical.ts';
import { rudeRequestPatterns } from '../rude-request.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { spot } from '../spot.ts';
import { mildSwearing, strongSwearing } from '../swearing.ts';
import { before, denied, negated, quoted } from '../vetoes.ts';
import { mockingPatterns } from '../mocking.ts';

/** "You must think I'm stupid", "not stupid at all": said of nobody, or denied. */
const notAimed: Veto = {
  id: 'not-aimed',
  holds: (match, scene) =>
    (negated.holds(match, scene) && !/\b(?:not|never)\b/.test(match.text)) ||
    /\b(?:called|calling|think(?:ing)?|thought|feel|felt|make|made|believe|if|afraid|worried|suggest(?:ing)?|imply(?:ing)?) (?:that |like )?$/.test(
      `${before(match)} `,
    ),
};
const sincere: Veto = {
  id: 'asks-a-real-question',
  holds: (match) =>
    /\b(?:are you (?:done|finished|serious)|did you (?:even)?|why (?:do|would) you (?:think|say|prefer|like))\b/.test(
      match.text,
    ) && !says(rudeRequestPatterns, match.sentence),
};
const selfDirected: Veto = {
  id: 'about-oneself',
  holds: (match) =>
    /\b(?:i|me|my|we|our) (?:\w+ ){0,2}$/.test(`${before(match)} `) && !/\byou\b/.test(match.text),
};

export const rudeness: FaultDetector = {
  fault: 'rudeness',
  rules: [
    {
      id: 'RUD-1',
      severity: 'critical',
      patterns: insultPatterns,
      vetoes: [quoted, notAimed, selfDirected],
    },
    {
      id: 'RUD-2',
      severity: 'critical',
      find: (scene) => hiddenInsults(scene.message.original).flatMap((span) => spot(span, scene)),
      vetoes: [quoted],
    },
    {
      id: 'RUD-3',
      severity: 'major',
      patterns: together(
        rudeRequestPatterns,
        mockingPatterns,
        patterns(
          '(?:i am|we are|am) (?:{~})not (?:{~})sorry',
          'how is (?:that|this|it) (?:my|our) (?:problem|fault|job)',
          'you people',
          'people like you',
          'whatever(?= (?:you say|man|dude|lady|mate)|$)',
          '(?:i|we) (?:do not|could not) (?:{~})care(?= |$)',
          'i do not (?:{~})(?:understand|see|get) (?:{~})why you are (?:{~})(?:upset|angry|complaining|annoyed|bothered|mad|making)',
          '(?:could|can) (?:{__})but (?:{I}) (?:will not|do not want to|am not going to|can not be bothered|would rather not|refuse)',
          '(?:can not|could not|will not) be bothered',
          'not (?:worth|wasting) my (?:time|breath)',
          'i have (?:better|more important) things',
          'you (?:are|were) (?:{~})(?:wasting|getting on|testing|pushing|trying my|being (?:rude|difficult|annoying|impossible|ridiculous|a pain))',
          'what is (?:wrong with you|your problem)',
          'who do you think you are',
          'how (?:dare|stupid)',
          'i am (?:sick|tired|fed up) (?:and tired )?of (?:you|your|people|customers|this|hearing)',
          'give me a break',
          'oh please',
          'for the (?:last|hundredth|thousandth|umpteenth|tenth|third) time',
          'how many times (?:do|must|should|have) (?:i|we)',
          'what part of (?:no|that|this|it|my|what)(?: {_})(?:do|did|is|was|you|not)',
          'are you (?:even )?(?:listening|kidding|joking|serious|deaf|happy now)(?= me|$)',
          'just (?:a|another) (?:complainer|moaner|whiner)',
          'you (?:sound|look|seem) (?:desperate|bitter|mad)',
        ),
      ),
      vetoes: [quoted, denied, sincere],
    },
    {
      id: 'RUD-4',
      severity: 'major',
      patterns: demandPatterns,
      needs: (match) => /expect|want (?:me|us)|think (?:i|we|me)/.test(match.text),
      vetoes: [
        quoted,
        {
          id: 'asks-a-real-question',
          holds: (match) =>
            (/\bwhat (?:do|did) you want (?:me|us) to (?:do|send|write|put|call)\b/.test(
              match.sentence.words,
            ) &&
              !/about (?:it|that)/.test(match.sentence.words)) ||
            /^what do you think (?:i|we)$/.test(match.text),
        },
      ],
    },
    {
      id: 'RUD-5',
      severity: 'minor',
      patterns: patterns(
        'as (?:i|we) (?:have )?(?:{~})(?:already )?(?:said|told you|explained|mentioned|stated|wrote)(?: (?:to you|before|already|earlier|twice|several|many))*',
        '(?:i|we) (?:have )?already (?:told|explained|said)(?: (?:you|that|this|it|to you))+',
        'like (?:i|we) (?:have )?(?:already )?(?:said|told you)',
        'they will (?:just |only |also )*(?:tell|say|give)(?: you)? (?:you )?the same',
        'if you (?:really |absolutely |still )*insist',
        'if you (?:really |absolutely )*must$',
        '(?:it is|that is|this is) (?:{~})(?:obvious|common sense|not (?:that |so )(?:hard|difficult|complicated)|not rocket science|self explanatory)$',
        '(?:obviously|clearly) you (?:did|do|have|are|can) not',
        '^(?:please |just )?hurry up',
        '^(?:please |so )?make it quick',
        'i (?:do not|have not) (?:have )?(?:all day|time for (?:this|you))',
        '^(?:what now|now what)$',
      ),
      vetoes: [
        quoted,
        {
          id: 'negated',
          holds: (match, scene) => negated.holds(match, scene) && !/\bnot\b/.test(match.text),
        },
        {
          id: 'refers-back',
          holds: (match) =>
            /^(?:as|like) (?:i|we) (?:have )?(?:mentioned|said|explained)(?: (?:before|earlier))?$/.test(
              match.text,
            ) && !/\b(?:already|told|no)\b/.test(match.sentence.words),
        },
      ],
    },
    { id: 'RUD-6', severity: 'minor', patterns: mildSwearing, vetoes: [quoted, negated] },
    { id: 'RUD-7', severity: 'major', patterns: strongSwearing, vetoes: [quoted] },
  ],
};
