import type { SaidFigure } from './said-figure.ts';
import { tenseBefore } from './tense-before.ts';

const narrates =
  /^ ?(?:ago|old|late|early|later|earlier|overdue|since|back(?= (?:then|when|i|we|you|it)\b|[.,]|$)|already|now\b|on hold|on the (?:phone|line)|in a row|in (?:the|our|a|that) queue|wait(?:ing)?\b|delay|without(?! (?:fail|exception|doubt|question))|with no|and counting|long\b|behind|of (?:waiting|silence|calls|experience|your (?:time|life|day)|(?:\w+ )?(?:work|pay|wages|leave|holiday|earnings))|(?:lost|wasted|gone|off|unpaid|at home)(?= (?:and|with|in|because|for (?:nothing|this|us|a|the)|that)\b|[,.;!]|$)|(?:'s?|s')? ?(?:wages|pay|earnings|salary|money|work)\b)/;
const narrated =
  /\b(?:wait(?:ed|ing)?|been|spent|spend|spending|for (?:the|these) (?:last|past)|(?:the|these|last|past) (?:last|past|few)|on hold for|held for|already|another|every|each|day|call me in|give me|bear with me for|take me|just|an extra|took|lasted|(?:had|used|having) it(?: for)?|by|(?:is|are|was) (?:only )?in) (?:for |nearly |almost |about |over |around )?$/;
/** "Three whole days you sat at home": what the customer's time went into. */
const lostTime =
  /^ ?(?:that |which )?(?:you|they|he|she|we|i) (?:(?:have|had|were|was|been|just|only|all|already) )*(?:sat|sit|sitting|wait|waited|waiting|stayed|staying|lost|lose|losing|spent|spending|stood|standing|wasted|gave up|took off|missed|went without|(?:been )?(?:stuck|without|at home))\b/;
/** What is left of a time, or by how much it was missed, is not the time itself. */
const remainder =
  /^ ?(?:left|remaining|more|to go|to spare|in hand|longer|extra|on top|too (?:late|early|long|many|short)|short|sooner|(?:past|over|outside|beyond|inside|into|late for) (?:the|our|your|that|any|it|this)\b)/;
const remainderOf =
  /\b(?:leav(?:es|ing) (?:you|us|them) (?:with )?|still (?:have |has |got |have got )?|(?:missed|over|out|late) by )(?:about |another |the |a )?$/;
const tooLong =
  /^[^,;.]*\b(?:is|was|are|were) (?:far |much |way |simply |just |such )?(?:too (?:long|much|many)|a long (?:time|while|wait)|not (?:good|how|right|acceptable|what|okay)|unacceptable|no way)/;
const counterfactual =
  /\b(?:nobody|no one|you|customers?|people|anyone|we|it|that|this) should(?: not| never)?(?: ever)? (?:have|be)\b/;
/** What most people do is no rule. */
const habit = /\b(?:most|many|some|few|a lot) (?:of )?(?:our |the )?\w+\b/;
const whereWeAre = /\b(?:i am|we are) (?:on|in|at|out)\b/;
const refusing = /\b(?:can not|unable|nothing|not able|no longer|too late|not eligible|not possible)\b/;
const errand =
  /(?<!\b(?:before|until|so|so that) )\b(?:i|let me) (?:(?:will|can|am|going|to|just|then|also|be) )*(?:call(?:ing)?|ring(?:ing)?|phone|email|get back|check|look(?:ing)?|update|write|message|let you know|be back|find out|follow up|chase|reply|respond|give you a (?:call|ring)|come back)\b/;

const lastsFor =
  /\bfor (?:(?:the|a|about|another|at least|at most|up to|next|last|only|just|over|more than|nearly|almost|a full|less than) )*$/;
const holds =
  /\b(?:cover\w*|valid|tied|locked|bound|committed|guarantee\w*|warrant\w*|good|available|support\w*|return\w*|(?:take|bring|send|give) (?:\w+ )*back|accept\w*|exchang\w*|refund\w*|open|lasts?|applies|apply|you (?:can|may) (?:\w+ )?(?:hold|keep|pause|reserve)|(?:we|i|will|is|are|be) (?:\w+ ){0,3}?(?:hold|held|keep|kept|reserved?|paused?|stored?|retain\w*))\b/;

/** "The window was 30 days", "you had 30 days to return it": a rule told in the past is a rule still. */
const pastRule =
  /\b(?:windows?|periods?|(?:time )?limits?|deadlines?|cut-?offs?|terms?|guarantees?|warrant(?:y|ies)|policy|rule|days|weeks|months)\b(?: \w+){0,4} (?:was|were|ran|closed|ended|expired|finished|passed)\b|\b(?:you|they|customers?|we) (?:only |just )?(?:had|gave|allowed|accepted)\b/;
const ofARule = /^ (?:from|of|after|since|following|to|in which|for)\b/;

/** Whether a figure belongs to a story ("you waited two weeks"), a remainder, or to what the speaker is about to do, and states no rule. */
export function isNarration(said: SaidFigure): boolean {
  const { statement, placed, before, after } = said;
  if (lostTime.test(after)) return true;
  if (errand.test(statement.text) || remainder.test(after) || remainderOf.test(before)) return true;
  const isTime = placed.quantity.kind === 'duration';
  // "More than 30 days since delivery, so we can't" quotes the rule.
  if (isTime && placed.quantity.bound === 'more-than' && refusing.test(statement.sentence.text)) return false;
  if (tenseBefore(before) === 'past' && !tellsPastRule(said)) return true;
  if (!isTime) return false;
  return (
    narrates.test(after) ||
    tooLong.test(after) ||
    whereWeAre.test(before) ||
    narrated.test(before) ||
    counterfactual.test(before) ||
    habit.test(before) ||
    (lastsFor.test(before) && !holds.test(before) && !limitsFrom(said))
  );
}

/** "For up to 60 days after the invoice" */
const limitsFrom = ({ placed, after }: SaidFigure) =>
  placed.quantity.bound === 'at-most' && ofARule.test(after);

function tellsPastRule({ statement, before, after }: SaidFigure): boolean {
  const rule = pastRule.exec(statement.text);
  if (!rule) return false;
  return /\b(?:had|gave|allowed|accepted)$/.test(rule[0])
    ? rule.index < before.length && ofARule.test(after)
    : true;
}
