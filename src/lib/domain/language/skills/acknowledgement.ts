import type { Match } from '../match.ts';
import { namesMatter, sharedMatter } from '../matter.ts';
import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { feeling } from '../words-of-service.ts';
import { after, mocking, pausesAfter, negated, quoted, saidBefore, stuffed } from '../vetoes.ts';
import { nonApologyPatterns } from '../non-apology.ts';

const strength = (match: Match, scene: Scene) => (namesMatter(match, scene) ? 'full' : 'weak');

const notAnApology: Veto = {
  id: 'non-apology',
  holds: (match) => says(nonApologyPatterns, match.sentence),
};

/** "I don't understand why you're upset": names the feeling and denies its reason. */
const denied: Veto = {
  id: 'denied',
  holds: (match) =>
    /\b(?:not|never|no) (?:\w+ ){0,2}(?:understand|see|get|know) (?:why|how|what)\b|\b(?:no (?:need|reason)|not|stop) (?:to )?(?:be|being|get|getting)\b/.test(
      match.sentence.words,
    ),
};

const vetoes = [stuffed, quoted, mocking, notAnApology, denied, saidBefore];

// "Sorry, you are not authorised": the comma makes it an answer, not an object.
const pauses = (match: Match) =>
  pausesAfter({
    ...match,
    tokens: match.tokens.slice(0, match.tokens.findIndex((token) => token.word === 'sorry') + 1),
  });

// "I know it is not nice": only a negation of the knowing counts.
const frameNegated: Veto = {
  id: 'negated',
  holds: (match) => match.tokens.slice(0, 4).some((token) => token.negated),
};

// What the customer wants is a summary of the request, not of the feeling.
const wish = /\b(?:want|wants|wanted|would like|wish|need|needs|are asking|asking|are looking|request\w*)\b/;

const several = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const burden =
  '(?:times?|days?|hours?|weeks?|months?|calls|emails|messages|visits|twice|mornings?|afternoons?)';
/** What makes a number a burden: it was for nothing, and nobody spared the customer it. */
const cost = patterns(
  'lost|lose|unpaid|wasted|for nothing|each time|no (?:pay|money|call|word|answer|reply)|without (?:pay|an? \\w+|word)|(?:nobody|no one|not|never) (?:even |once |so much as )*(?:call\\w*|phon\\w*|rang|ring|pick\\w*|answer\\w*|repl\\w+|told|tell|wrote|write)',
);

/** "You have 30 days", "you can": a rule or an offer names no burden. */
const wanted: Veto = {
  id: 'restates-nothing',
  holds: (match) => /\b(?:if|can|could|will|would|should|must|need|policy)\b/.test(match.text),
};

export const acknowledgement: SkillDetector = {
  skill: 'acknowledgement',
  rules: [
    {
      id: 'ACK-1',
      toClauseEnd: true,
      strength,
      patterns: patterns(
        `{I} (?:can |could |do |would |am |are )?{~}(?:understand|understanding|see|appreciate|get|hear|reali[sz]e|recogni[sz]e|know|imagine|tell|sense|feel|acknowledge|sympathi[sz]e|empathi[sz]e|relate)(?: {__})${feeling}`,
        `(?:{I} (?:am|are) )?{~}sorry {~}(?:to hear|to read|to learn|to see|you are|you have|you had|you were|you felt|you feel|for the|about the|for all the|for any|for your|about your)(?: {__})${feeling}`,
      ),
      vetoes: [...vetoes, frameNegated],
    },
    {
      id: 'ACK-2',
      toClauseEnd: true,
      strength,
      patterns: patterns(
        `you (?:have|had|are|were) {~}(?:every|a|all the|the full|right|got every) (?:right|reason|cause|to (?:be|feel|complain|expect|ask|raise))(?: to (?:be|feel|complain|expect|ask|raise|say))?(?: {_}${feeling})?`,
        `(?:{I}|anyone|anybody|everyone|most people|many people|any of us|who) would (?:{~})(?:be|feel|have been|have felt|find)(?: {_})(?:the same(?: way)?|too|as well|${feeling}|like (?:that|this|you))`,
        `(?:that|this|it|which|what you describe|\\w+) {~}(?:must|sounds?|would|has got to|had to|can not|could not|looks|seems|feels)(?: {~}(?:be|have|have been|has been|like|been|feel|felt|so|very))* {_}${feeling}`,
        `(?:(?:that|this|it|what happened|which|how you were treated) (?:is|was|has been|will have been) )(?:{_})(?:unacceptable|not (?:acceptable|okay|good enough|right|fair|the (?:service|experience|standard|way|start)|how|what (?:we want|you deserve|should))|no way to|wrong|disrespectful|rude|out of line|uncalled for|unprofessional|inexcusable|shameful|far too long|too long|a long (?:time|wait)|long enough|poor (?:service)?|bad|awful|terrible|horrible|dreadful|serious|frightening|shocking|unfair|disappointing|frustrating|upsetting|stressful|worrying|annoying|infuriating|a (?:real )?(?:shame|nuisance|pain|nightmare|let down|letdown|disappointment|worry|hassle|burden|mess))`,
        `(?:being|having|waiting|getting|chasing|\\w+ing|hold|phone|line|wait|delay|minutes|hours|days|weeks|twice) (?:{__})(?:is|was|are|must be|can be|must have been) (?:{_})(?:${feeling}|far too long|too long|a long (?:time|wait)|long enough|not (?:nice|good enough|okay|acceptable|right|fair))`,
        `(?:no wonder|understandably|(?:it|that|this) is {~}(?:understandable|natural|reasonable|normal|fair|only fair)|{I} (?:do not|can not|would not) blame you|not surpris\\w+)(?: (?:that )?you(?: are|were| feel)?(?: {_}${feeling})?)?`,
        `(?:how|what an?) (?:{~})(?:frustrating|awful|annoying|disappointing|upsetting|stressful|horrible|terrible|dreadful|unpleasant|worrying|frightening|infuriating|nightmare|disappointment|pain|shame|mess|letdown|let down|way to|hassle)`,
        '(?:no ?one|nobody|you|customers?|people) should (?:not )?(?:ever |never )?(?:have (?:to|had to)|need to|be|have been)(?: {_})(?:wait|chase|repeat|explain|treated|told|left|spoken|go through|deal|put up|ask|contact|ignored|kept|in this|asked)',
        '(?:this|that|it|none of (?:this|that)) should (?:not|never) {~}(?:have )?(?:happen|happened|be|been|take|taken|come|go|gone)',
        '(?:(?:that|this|it|which) is )?{~}(?:the )?last thing you (?:need|needed|want|wanted)',
        'you deserve(?:d)? (?:{_})(?:better|an answer|a|to|more)',
        'you have (?:been (?:{_})(?:patient|waiting|passed|through|left|let down|kept|bounced)|had (?:a|to|such|nothing|more than|enough)|waited|already)',
        `you (?:are|were|must be|must have been|sound|seem)(?: {~})${feeling}`,
        `(?:your|the) ${feeling}(?: {_})(?:is|are|makes?)(?: {_})(?:understandable|valid|justified|fair|reasonable|sense|understood|noted|heard|real)`,
        '{I} (?:would not|would never) (?:want|like|wish)',
        '{I} {~}(?:hear|feel for|feel your|am with|are with) you(?:r pain)?',
        '(?:that|this|it) (?:is|was|has been|sounds like|must be) {~}(?:a lot|too much|a great deal|more than enough|enough) (?:for (?:anyone|anybody|you|one \\w+) )?(?:to (?:carry|deal with|cope with|take|bear|go through|put up with|shoulder|manage|have)|on your (?:plate|shoulders|mind))',
        '(?:my|our) (?:deepest |sincere |sincerest |heartfelt )*(?:condolences|sympath(?:y|ies))',
        '(?:sorry|so sorry) for your loss',
        'are you (?:okay|all right|alright|hurt|safe)',
      ),
      vetoes: [
        ...vetoes,
        {
          id: 'conditional',
          holds: (match) =>
            /\bif (?:you|it|that)\b/.test(
              `${match.sentence.words.slice(0, match.from).slice(-3)}${match.text}`,
            ),
        },
      ],
    },
    {
      id: 'ACK-3',
      toClauseEnd: true,
      strength: (match, scene) => (sharedMatter(match.sentence.words, scene.matter) > 0 ? 'full' : 'weak'),
      needs: (match, scene) =>
        !pauses(match) &&
        sharedMatter(`${match.text} ${after(match)}`, scene.told) > 0 &&
        !wish.test(match.sentence.words),
      patterns: patterns(
        '{I} (?:can |do |am |are )?{~}(?:understand|understanding|see|appreciate|hear|reali[sz]e|know|recogni[sz]e) (?:that|how|what|why|it|this|the|your|you)',
        '(?:{I} (?:am|are) )?{~}sorry {~}(?:about|for|that|the|to hear|to read|to learn|your|we|it|this|you)',
        '{I} (?:(?:want|would like|must|have|need|wish|do) (?:to )?)?{~}(?:apologi[sz]e|regret) {~}(?:about|for|that)',
        '(?:my|our|an|you an) {~}apolog(?:y|ies) {~}(?:for|that|about)',
      ),
      vetoes: [...vetoes, negated],
    },
    {
      id: 'ACK-5',
      toClauseEnd: true,
      strength: (match, scene) => (sharedMatter(match.sentence.words, scene.told) > 1 ? 'full' : 'weak'),
      needs: (match, scene) =>
        !match.sentence.question &&
        sharedMatter(match.sentence.words, scene.told) > 0 &&
        says(cost, match.sentence),
      patterns: patterns(
        `you (?:have )?(?:{~})(?:stayed|lost|lose|spent|missed|miss|sat|waited|gave up|given up|taken|took|gone|went|paid|called|rang|rung|written|wrote|chased|stood) (?:{__})(?:{__})${burden}`,
        `(?:^|sorry |and |that is |it is )(?:{~})${several} (?:{_})${burden}`,
      ),
      vetoes: [...vetoes, wanted],
    },
    {
      id: 'ACK-4',
      strength: 'weak',
      patterns: patterns(
        '(?:thank you|thanks|{I} {~}appreciate you(?:r)?|grateful) (?:so much |very much |enough |a lot )?(?:for |to you for )?(?:{~})(?:your |being so |being |(?:telling|letting|bringing|raising|flagging|sharing|explaining|bearing|sticking|staying|reporting|pointing|waiting|giving) )(?:{_})(?:patience|patient|understanding|honesty|know|me|us|this|that|with|it|it up|frank\\w*|time|feedback|out)',
        '(?:thank you|thanks) for (?:waiting|holding|bearing with (?:me|us)|your patience)',
      ),
      vetoes,
    },
  ],
};
