import { patterns } from './pattern.ts';

const conduct =
  '(?:language|swear\\w*|shout\\w*|yell\\w*|insult\\w*|abus\\w*|threat\\w*|speak\\w* to me|talk\\w* to me|call\\w* me|curs\\w*|name|names|tone|offensive|that way|like that|like this|comments|remarks|aggressive\\w*|behavio\\w+|rude\\w*|disrespect\\w*|personal)';
const ending =
  '(?:end|close|terminate|hang up|disconnect|stop|finish|leave|cut|discontinue|not be able to continue|not continue|can not (?:continue|help|go on|carry on)|could not continue|will not (?:continue|be able)|unable to continue|conclude)';

/** Said of the contact and nothing else: "leave it" and "stop" are said of lamps, too. */
const endsContact =
  '(?:(?:end|ending|close|closing|terminate|terminating|finish|finishing|cut|leave|leaving|stop|stopping|discontinue) (?:off )?(?:this |our |the |my )?(?:chat|conversation|call|contact|talk)|hang(?:ing)? up)';
const goesOn =
  '(?:carr(?:y|ies) on|go(?:es)? on|continues?|happens? again|keeps? (?:up|coming|going|on|happening)|persists?)';
const iEnd = `(?:i|we)(?: {_})${endsContact}`;

/** "If not, I'll have to end our chat": a warning only after words about somebody's conduct. */
export const consequence = patterns(
  `(?:if not|otherwise|or else|or|else|if (?:it|that|this) (?:happens|is said)) (?:{_})${iEnd}`,
);
export const namesConduct = patterns(
  `(?:stop|stopped|not|no|without|while|leave)(?: {_})(?:insult\\w*|abus\\w*|swear\\w*|call\\w* me|called (?:\\w+ )?(?:names|an? \\w+)|names|personal|rude\\w*)`,
);

/** A warning with what follows from it. */
export const fullWarning = patterns(
  `if (?:it|they|that|this) (?:{~})${goesOn}(?: {_})${iEnd}`,
  `${endsContact}(?: {_})if (?:it|they|that|this) (?:{~})${goesOn}`,
  `(?:stop|no|not) (?:{_})${conduct}(?: {_})(?:or|otherwise|else|or else) (?:{_})${iEnd}`,
  `(?:please |kindly )stop(?: (?:it|that|this|now))? (?:or|otherwise|or else) ${iEnd}`,
  `(?:one more|another)(?: (?:insult|name|of (?:those|them)|like (?:that|it)|remark|comment))* (?:and|then) ${iEnd}`,
  `if you (?:{_})(?:say|do|write)(?: {_})again(?: {_})${iEnd}`,
  `if (?:you |this |the |that |there )(?:{__})${conduct}(?: {__})(?:{__})${ending}`,
  `if (?:you |this |the |that |there )(?:{__})(?:continues?|carries on|goes on|happens again|persists?|does not stop|is repeated)(?: {__})(?:{__})(?:${endsContact}|(?:not be able to|can not|could not|will not|unable to) (?:continue|help|go on|carry on)|(?:i|we) (?:{_})(?:stop|end) (?:here|this|it|things))`,
  `if you (?:{__})${conduct}(?: {__})(?:the|this|our) (?:chat|conversation|call|contact) (?:ends|is over|stops|closes|will (?:be )?(?:end|ended|closed|over|stop))`,
  `${ending}(?: {__})(?:if|unless|when|while|as long as) (?:you|this|the|that|we|it|there|i) (?:{__})(?:${conduct}|continues?|carr\\w+ on|keep|goes on|respectful\\w*|polite\\w*|civil\\w*|calm\\w*|stops?|again)`,
  `(?:please|i (?:need|ask|must ask|have to ask|would ask|am asking)(?: you)?)(?: {__})(?:${conduct}|respectful\\w*|polite\\w*|civil\\w*|calm\\w*)(?: {__})(?:or|otherwise|else) (?:{_})(?:i|we|this|the)(?: {_})${ending}`,
);

/** A request to change manners, without what follows. */
export const plainWarning = patterns(
  `(?:can|could|may|must|have to|will) (?:i |we )?ask you (?:please )?(?:to leave|to drop|to keep|not to)(?: {_})(?:insult\\w*|abus\\w*|swear\\w*|names?|civil|polite|respectful)`,
  `(?:please|kindly|i (?:would |must |have to |need to |will |am going to have to )?(?:ask|need|request|want|am asking)(?: that)? you(?: to)?|could you(?: please)?|would you(?: please)?) (?:{_})(?:stop|refrain|avoid|do not|not|keep|remain|stay|be|mind|watch|moderate|treat|speak)(?: {_})(?:${conduct}|respectful\\w*|polite\\w*|civil\\w*|professional|with respect)`,
  `(?:that|this|such|your|kind of|sort of) (?:kind of |sort of |type of )?(?:language|tone|behavio\\w+|abuse|comment|remark|insult) (?:is|are) (?:{~})(?:not|unacceptable|inappropriate|offensive)`,
  `(?:i|we) (?:will not|do not|can not|am not going to|should not have to|are not going to) (?:{~})(?:tolerate|accept|put up|be spoken|be called|be sworn|be insulted|stand for|take)(?: {_})(?:${conduct}|abuse|to)?`,
  '(?:this|that) is (?:your|a|the) (?:first |final |last |only )?warning',
  '(?:mind|watch) your (?:language|tone|words|manners)',
  'let us keep (?:this|it|things) (?:{~})(?:respectful|polite|civil|calm|professional)',
  'keep (?:it|this|things) (?:respectful|polite|civil)',
);
