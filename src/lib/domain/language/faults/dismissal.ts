import { patterns, says } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { after, denied, heldByOthers, negated, quoted } from '../vetoes.ts';

const anotherWay = patterns(
  'but|however|instead|what i can|i can|we can|i could|i will|we will|let me|alternatively|would you',
);
const refusal = patterns('but (?:i|we) (?:will not|can not|do not)');

/** "I can't do that, but what I can do is …" */
const alternativeFollows: Veto = {
  id: 'alternative-follows',
  holds: (match, scene) => {
    const rest = `${after(match)} ${scene.message.sentences
      .slice(match.at + 1, match.at + 3)
      .map((sentence) => sentence.words)
      .join(' ')}`;
    return says(anotherWay, rest) && !says(refusal, rest);
  },
};

const soothing: Veto = {
  id: 'reassures',
  holds: (match) =>
    /\bto (?:me|us|you)\b/.test(match.text) || /^(?:it|this|that) is not (?:just|only)/.test(match.text),
};

/** "Just a moment", "only a formality": small things that a customer is glad are small. */
const harmless: Veto = {
  id: 'harmless-only',
  holds: (match) =>
    /\b(?:moment|minute|second|sec|few|couple|note|thought|question|suggestion|reminder|guess|example|formality|precaution|case|matter|step|sample|check|standard|copy|photo|way|part|estimate|error|glitch|test|screw|fuse|setting|switch|button|call|click|tip|hint|draft|number|code|reference|preview|label|form|signature|deposit|hold|placeholder)$/.test(
      match.text,
    ),
};

export const dismissal: FaultDetector = {
  fault: 'dismissal',
  rules: [
    {
      id: 'DIS-1',
      severity: 'major',
      patterns: patterns(
        '(?<!(?:things|it|this|to|storm|weather) )calm (?:yourself )?down',
        'you (?:need|have|ought) to calm down',
        '(?:^|bro |dude |man )(?:just |please |now )*(?:chill|relax)(?: out)?$',
        '(?:(?:all )?(?:this|that|your) )?(?:shouting|yelling|screaming|swearing|complaining|moaning|anger|attitude|tone|(?:getting|being) (?:{~})(?:angry|upset|rude|aggressive|worked up|cross)|losing your temper)(?: (?:at|about|like|with) \\w+)? (?:will not|does not|is not going to|can not|never|will never) (?:{_})(?:get|help|make|change|bring|fix|speed|solve|work)',
        'get over it',
        '^(?:just |so )*deal with it',
        '(?:have to|must|just) (?:just )?deal with it',
        'take it or leave it',
        '(?:have to|just|must|learn to) (?:just )?live with it',
        'whatever(?= (?:you say|man|dude|lady|mate)|$)',
        'who cares',
        '^so what$',
        '^(?:so |oh )?big deal$',
        '(?:it is |that is |this is |really )(?:{~})(?:not|no) (?:such )?(?:a |that )?big (?:of )?a? ?deal',
        'stop (?:complaining|whining|moaning|making a fuss|being (?:so )?(?:dramatic|difficult|silly))',
        'you (?:are|were) (?:{~})(?:over ?reacting|being dramatic|making a fuss|exaggerating|making a (?:big )?(?:scene|thing))',
        '(?:i|we) (?:do not|could not|could) (?:{~})care(?= |$)',
        'not (?:my|our) (?:{~})(?:problem|job|concern|business|department)',
        'tough (?:luck|it out)',
        '(?:^|well )too bad(?: for you)?$',
        'too bad for you',
        'it is what it is',
        '^(?:just |so |now )*move on$',
        'there are (?:bigger|worse) (?:problems|things)',
        '(?:other people|others|everyone else) (?:has|have|is|are|does|do) (?:{_})(?:worse|waiting|manage)',
        '^(?:well |so |okay )*good luck with that$',
        'end of (?:story|discussion|conversation)',
        '(?:do not|no need to) (?:make|be) (?:{_})(?:fuss|dramatic|upset|scene|angry)',
        'i do not (?:{~})(?:understand|see|get) (?:{~})why you are (?:{~})(?:upset|angry|complaining|annoyed|bothered|mad|worried|making)',
        'what do you (?:expect|want) (?:me|us) to do(?: about it)?',
        'nothing to (?:complain|be upset|get upset|cry) about',
      ),
      vetoes: [quoted, heldByOthers, denied, soothing],
    },
    {
      id: 'DIS-2',
      severity: 'major',
      patterns: patterns(
        'there is nothing (?:{~})(?:else )?(?:{I} can|can be|to be)(?: {_})(?:do|done)',
        '(?:there is )?nothing (?:{I}) can (?:{~})(?:do|offer|help)',
        '(?:i|we) (?:can not|can not really|am unable to|are unable to) (?:{~})(?:help|assist|do anything)(?: (?:you|with (?:that|this)|about (?:that|it)))?$',
        '(?:that is|those are|it is|this is) (?:{~})(?:just |simply )?(?:the|our|company) (?:policy|rules?|policies|terms)$',
        'policy is policy',
        'rules are rules',
        '(?:it is |that is |this is )?(?:against|not in|not within|outside) (?:our |the |company )?(?:policy|rules|policies)$',
        '(?:our |the |company )?policy (?:will|does|would) not allow(?: (?:it|that|this|me|us))?',
        'you (?:will )?(?:just|simply) have to (?:wait|accept|live|put up|deal)(?: \\w+){0,3}$',
        '(?:so )?the answer is no',
        'no exceptions',
        'my hands are tied',
        'that is (?:all|the best) (?:i|we) can do',
        'i do not know what (?:else )?to tell you',
        'that is (?:just )?how it (?:is|goes)$',
        'we (?:do not|never) (?:do that|(?:make|do) exceptions|refund)$',
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
        'just (?:wait|be patient|google it|look it up)$',
        '(?:you|u) (?:need to|have to|must) (?:{~})(?:find|read|look|check) (?:that|this|it|all that|all of this|everything) (?:{_})(?:website|site|online|faq|terms|app)',
        'kindly refer to',
        'refer to (?:the|our) (?:{_})(?:terms|website|faq|policy|conditions)',
        '(?:can|could) you (?:{_})(?:just )?(?:call|come) back (?:later|another|tomorrow)',
        'as (?:stated|explained|mentioned) (?:{_})(?:in|on) (?:the|our) (?:terms|website|policy|contract)',
        '(?:that|this) is not (?:something )?(?:i|we) (?:can|do|deal|handle)',
      ),
      vetoes: [quoted, negated, alternativeFollows],
    },
    {
      id: 'DIS-4',
      severity: 'minor',
      patterns: patterns(
        '(?:it is|that is|this is) (?:{~})(?:just|only|merely|nothing but) (?:a|an|one|some) (?:(?:stupid|silly|little|small|simple|cheap|late|normal|ordinary|broken|single|tiny|old) )?[a-z-]+$',
      ),
      vetoes: [quoted, soothing, harmless],
    },
  ],
};
