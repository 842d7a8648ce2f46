import { alreadyTold } from '../asked.ts';
import { answeredBefore } from '../answered-before.ts';
import { insultPatterns } from '../insults.ts';
import type { Match } from '../match.ts';
import { patterns, says } from '../pattern.ts';
import { afterPeople, agreement, closingFormula, hold, openingFormula } from '../question-formulas.ts';
import { rhetoricalPatterns } from '../rhetorical.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { before, mocking, pausesBefore, quoted, rudeRequest, stuffed } from '../vetoes.ts';

const polite = patterns(
  'would you (?:like|want|prefer) (?:me|us) to',
  'would you like (?:a|an|the|to (?:speak|receive|have|get|talk))',
);

const information =
  '(?:(?:order|reference|account|tracking|phone|serial|model|case|customer|invoice|booking|telephone|mobile|contact|receipt|ticket|item|product|batch) ?(?:number|no\\.?|id|code|details|name)?|postcode|post code|zip|zip code|e-?mail(?: address)?|address|name|surname|photo|photos|picture|pictures|image|video|screenshot|date|details|detail|receipt|proof|information|description|number|size|colour|color|copy|what (?:happened|went|exactly|you)|more|which|how|when|where|whether|if (?:you|it|the)|username|id|password|preference|choice|code|model)';

const closing: Veto = { id: 'closing-formula', holds: (match) => says(closingFormula, match.sentence) };
const opening: Veto = { id: 'opening-formula', holds: (match) => says(openingFormula, match.sentence) };
const rhetorical: Veto = {
  id: 'rhetorical',
  holds: (match) => says(rhetoricalPatterns, match.sentence),
};
const asksToWait: Veto = { id: 'asks-to-wait', holds: (match) => says(hold, match.sentence) };
const asksForAgreement: Veto = {
  id: 'asks-for-agreement',
  holds: (match) =>
    says(agreement, match.sentence) &&
    !says(afterPeople, match.sentence) &&
    !/\b(?:which|what|when|where|who)\b/.test(match.sentence.words),
};
/** "If you find the code, …": what follows if, not what is asked. */
const ifSo: Veto = {
  id: 'conditional',
  holds: (match) =>
    !/^(?:if|please|kindly|just|could|can|would|will)\b/.test(match.text) &&
    !pausesBefore(match) &&
    /\bif (?:i|you|we|it|they|the \w+)(?: \w+){0,4}$/.test(before(match)),
};
/** "Are you always this stupid?" asks for nothing. */
const insulting: Veto = { id: 'insulting', holds: (match) => says(insultPatterns, match.sentence) };
const told: Veto = { id: 'already-told', holds: (match, scene) => alreadyTold(match.sentence, scene) };

/** Word for word what was asked and answered earlier. */
const askedBefore: Veto = {
  id: 'asked-before',
  holds: (match, scene) => answeredBefore(match.sentence, scene),
};

/** "I can't tell you whether there is an account": refuses, and asks nothing. */
const cannotTell: Veto = {
  id: 'negated',
  holds: (match) =>
    /\b(?:(?:i|we) (?:can not|could not|may not|must not|will not)|(?:unable|not able|not allowed) to)(?: \w+)?$/.test(
      before(match),
    ),
};

const opensAsking =
  /^(?:(?:and|so|but|now|please) )*(?:what|which|when|where|who|why|how|could|can|would|will|may|do|does|did|is|are|was|were|have|has)\b/;

/** "He asked where I live?" is quoted to its end; "from what you said; could you …?" and "What did he say?" are not quoted where they ask. */
const onlyQuoted: Veto = {
  id: 'quoted',
  holds: (match) =>
    match.tokens.at(-1)?.quoted === true &&
    (match.tokens[0]?.quoted === true || !opensAsking.test(match.sentence.words)),
};

const vetoes = [
  stuffed,
  rudeRequest,
  mocking,
  rhetorical,
  closing,
  opening,
  asksToWait,
  asksForAgreement,
  told,
  askedBefore,
  ifSo,
  insulting,
];

const wholeSentence = patterns('^.+$');

export const clarifyingQuestion: SkillDetector = {
  skill: 'clarifying-question',
  rules: [
    {
      id: 'CLA-1',
      strength: (match) => (isConcrete(match) ? 'full' : 'weak'),
      needs: (match) => match.sentence.question && /[a-z]/.test(match.sentence.words),
      patterns: wholeSentence,
      vetoes: [onlyQuoted, ...vetoes],
    },
    {
      id: 'CLA-2',
      strength: 'full',
      needs: (match) => !match.sentence.question,
      patterns: patterns(
        `(?:please |kindly |(?:could|can|would|will) you |just |if you (?:could|can|would) (?:just |please )?|you can |be so kind (?:as )?to |i (?:just |will |would |also |only )*(?:need|want|like|have) (?:you )?to )(?:please |just |also |kindly |to )*(?:send|provide|confirm|give|tell|share|let me know|let us know|describe|attach|upload|forward|check|supply|state|specify|clarify|email|type|enter|explain|show|quote|reply with|advise)(?: {_})(?:{_})${information}`,
        `(?:please|kindly) (?:just |also )*(?:provide|specify|confirm|tell|share|describe|state|supply|enter|clarify|explain|give|let)(?: me| us)? (?:with )?(?:know )?(?:your|the|a|an|which|what|when|where|how|why|whether|if|me|us|more|some)(?: \\w+)`,
        `(?:send|provide|confirm|give|tell|share|let (?:me|us) know|describe|attach|upload|forward) (?:me |us |over |through )*{_}(?:your |the |a |what |which |when |where |how |whether |if )(?:{_})${information}`,
        `{I} (?:will |would |just |also |only |do |still )*(?:need|require|want|like|must have|have to have)(?! (?:it|this|that|them|these)(?: |$)) (?:to (?:ask|know|have|get|see|confirm|check|take|verify) )?(?:for )?(?:{__})${information}`,
        `(?:may|can|could|might) {I} (?:please |just |also )*(?:have|get|take|ask|know|see|check|confirm)(?: {_})(?:{_})${information}`,
        `(?:your |the )?(?:\\w+ )?(?:order number|order no\\.?|postcode|email address|phone number|name|address|reference number|account number)(?: and {_}\\w+)? please(?= and|$)`,
        `(?:i wonder|(?:i am|i was|just) wondering|i would like to know|i am curious|tell me|let me know|help me understand|can i ask|may i ask|walk me through|talk me through) (?:if|whether|what|which|when(?! (?:you|it|this|that|they) would)|where|how|who|why|more)`,
      ),
      vetoes: [quoted, cannotTell, ...vetoes],
    },
  ],
};

// "Why?" asks, but leaves the customer to guess what would help.
function isConcrete(match: Match): boolean {
  const words = match.sentence.words.split(' ');
  const open = /\b(?:what|which|when|where|how)(?: \w+){0,4} would you like\b/.test(match.sentence.words);
  return words.length >= 3 && (open || !says(polite, match.sentence));
}
