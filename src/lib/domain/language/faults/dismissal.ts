import { pattern, patterns } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { after, negated, quoted, says } from '../vetoes.ts';

/** "I can't do that, but what I can do is …" */
const alternativeFollows: Veto = {
  id: 'alternative-follows',
  holds: (match, scene) => {
    const rest = `${after(match)} ${scene.message.sentences
      .slice(match.at + 1, match.at + 3)
      .map((sentence) => sentence.words)
      .join(' ')}`;
    return (
      says(
        [
          pattern(
            '(?:but|however|instead|what i can|i can|we can|i could|i will|we will|let me|alternatively|would you)',
          ),
        ],
        rest,
      ) && !says([pattern('but (?:i|we) (?:will not|can not|do not)')], rest)
    );
  },
};

const soothing: Veto = {
  id: 'reassures',
  holds: (match) =>
    /\bto (?:me|us|you)\b/.test(match.text) || /^(?:it|this|that) is not (?:just|only)/.test(match.text),
};

export const dismissal: FaultDetector = {
  fault: 'dismissal',
  rules: [
    {
      id: 'DIS-1',
      severity: 'major',
      patterns: patterns(
        'calm (?:yourself )?down',
        '(?:just |please )?(?:chill|relax)(?: out)?$',
        'get over it',
        'deal with it',
        'take it or leave it',
        'live with it',
        'whatever(?= (?:you say|man|dude|lady|mate)|$)',
        'who cares',
        'so what',
        '^(?:so |oh )?big deal$',
        '(?:it is |that is |this is |really )?(?:not|no) (?:such )?(?:a |that )?big (?:of )?a? ?deal',
        '(?:it is|that is|this is) (?:{~})(?:just|only|merely|nothing but) (?:a|an|one|some) (?:{_})(?:\\w+)',
        'stop (?:complaining|whining|moaning|making a fuss|being (?:so )?(?:dramatic|difficult|silly))',
        'you (?:are|were) (?:{~})(?:over ?reacting|being dramatic|making a fuss|exaggerating|making a (?:big )?(?:scene|thing))',
        '(?:i|we) (?:do not|could not|could) (?:{~})care(?= |$)',
        'not (?:my|our) (?:{~})(?:problem|job|concern|business|department)',
        'tough (?:luck|it out)',
        'too bad',
        'it is what it is',
        'move on',
        'there are (?:bigger|worse) (?:problems|things)',
        '(?:other people|others|everyone else|everybody) (?:has|have|is|are|does|do) (?:{_})(?:worse|problems|waiting|wait|manage)',
        'end of (?:story|discussion|conversation)',
        '(?:do not|no need to) (?:make|be) (?:{_})(?:fuss|dramatic|upset|scene|angry)',
        'i do not (?:{~})(?:understand|see|get) (?:{~})why you are (?:{~})(?:upset|angry|complaining|annoyed|bothered|mad|worried|making)',
        'what do you (?:expect|want) (?:me|us) to do(?: about it)?',
        'nothing to (?:complain|be upset|get upset|cry) about',
      ),
      vetoes: [
        quoted,
        soothing,
        {
          id: 'harmless-only',
          holds: (match) =>
            /\b(?:just|only) (?:a|an|one|some) (?:\w+ ){0,2}(?:moment|minute|second|sec|few|couple|quick|note|thought|question|suggestion|heads|bit|little|reminder|guess|example|formality|precaution|case|matter|step|sample|check|standard|copy|photo|security|way|part|short|small (?:step|check)|temporary|estimate|question|error|glitch|delay|day|days)\b/.test(
              `${match.text} ${after(match)}`.split(' ').slice(0, 10).join(' '),
            ),
        },
      ],
    },
    {
      id: 'DIS-2',
      severity: 'major',
      patterns: patterns(
        'there is nothing (?:{_})(?:{I} can|can be|to be|else)(?: {_})(?:do|done)',
        '(?:there is )?nothing (?:{I}) can (?:{~})(?:do|offer|help)',
        '(?:i|we) (?:can not|can not really|am unable to|are unable to) (?:{~})(?:help|assist|do anything)(?: (?:you|with (?:that|this)|about (?:that|it)))?$',
        '(?:that is|those are|it is|this is) (?:{~})(?:just |simply )?(?:the|our|company) (?:policy|rules?|policies|terms)$',
        'policy is policy',
        'rules are rules',
        '(?:it is |that is |this is )?(?:against|not in|not within|outside) (?:our |the |company )?(?:policy|rules|policies)$',
        '(?:our |the |company )?policy (?:will|does|would) not allow(?: (?:it|that|this|me|us))?',
        'you (?:will )?(?:{~})(?:just )?have to (?:{~})(?:just )?(?:wait|accept|live|put up|deal)(?: \\w+){0,3}$',
        '(?:so )?the answer is no',
        'no exceptions',
        'my hands are tied',
        'that is (?:all|the best) (?:i|we) can do',
        'i do not know what (?:else )?to tell you',
        'that is how it (?:is|works)$',
        'we (?:do not|never) (?:do that|make exceptions|refund)$',
      ),
      vetoes: [
        quoted,
        alternativeFollows,
        { id: 'conditional', holds: (match) => /^(?:if|unless|without|until)\b/.test(match.sentence.words) },
      ],
    },
    {
      id: 'DIS-3',
      severity: 'minor',
      patterns: patterns(
        '(?:someone|somebody|they|we) (?:will|might|may|should) (?:{_})(?:{_})(?:at some (?:point|stage)|eventually|some ?day|whenever|when (?:they|we) (?:can|get|feel))',
        'just (?:wait|be patient|google it|read the|look it up|check the website|email us)(?= |$)',
        '(?:you|u) (?:can|could|may|need to|have to|must) (?:{~})(?:find|read|look|check) (?:that|this|it|all that|all of this|everything) (?:{_})(?:website|site|online|faq|terms|app)',
        'kindly refer to',
        'refer to (?:the|our) (?:{_})(?:terms|website|faq|policy|conditions)',
        '(?:can|could) you (?:{_})(?:just )?(?:call|come) back (?:later|another|tomorrow)',
        'as (?:stated|explained|mentioned) (?:{_})(?:in|on) (?:the|our) (?:terms|website|policy|email|contract)',
        '(?:that|this) is not (?:something )?(?:i|we) (?:can|do|deal|handle)',
      ),
      vetoes: [quoted, negated, alternativeFollows],
    },
  ],
};
