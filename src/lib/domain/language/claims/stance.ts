import type { Proposal } from '../reading.ts';
import type { FoundRemedy } from './found-remedy.ts';
import { isDone } from './is-done.ts';
import { isRefused } from './is-refused.ts';

const offers =
  /\b(?:can|could|may|would you (?:like|prefer|rather|want)|would (?:be|like)|do you want|shall (?:i|we)|should i|happy to|glad to|able to|like (?:me|us) to|want (?:me|us) to|(?:i|we) would (?:have|need|want|like|love|prefer) to|prefer|rather|choose|choice|option|options|either|entitled|eligible|right to|offer(?:ing)?|if you (?:like|want|prefer|would)|up to you|welcome to|ask for|how about|what about|might|possible)\b/;
const announces =
  /^[\s,.-]*(?:please )?expect\b|\b(?:you can expect|(?:while|as) (?:i|we) (?:\w+ )?(?:get|sort|do|process|arrange|put|issue|make|set up|complete|finish|organise|raise|send|book|order|refund|replace|swap|exchange|cancel|escalate|transfer|pass|pop)|(?:give|allow) me (?:\w+ ){1,4}to (?:get|put|process|sort|arrange|issue|book|send|order|set up|do|refund|replace|cancel|pass|raise)|^[^a-z]*have (?:a|this)|(?:i|we) (?:(?:now|just|also|then|still|personally|gladly|happily|already) )*(?:will|shall|(?:need|have) to|promise(?: you)? to|(?:am|are) (?:\w+ )?(?:going to|about to|\w+ing))|let me (?!check|see|look|ask (?:you|about)|find|know|explain|confirm)|let us|(?:you will|will) (?:\w+ )?(?:get|have|receive|be (?:refunded|called|sent|given|replaced|contacted|getting|transferred|put through))|is going to|are going to|(?:is|are) being|will be|on (?:its|the) way|(?:manager|lead|leader|supervisor|courier|driver|engineer|colleague|team) will|arranging|processing|sending|putting|transferring|escalating|refunding|replacing)\b/;

/** The remedy is only the topic: its state, its story, the policy about it. */
const topicOnly =
  /\b(?:status|state|progress|delay|news|update|updates|question|questions|details|information|happened|wrong|when|where|policy) (?:of|on|about|for|with|regarding|to) (?:(?:the|your|a|any|our|that|this) )?(?:\w+ )?$|\b(?:thank you|thanks) for (?:\w+ )?$|\b(?:check|chase|checking|chasing|track|tracking) (?:on )?(?:the|your) (?:\w+ )?$/;

/** Somebody of ours will: anybody but the customer, and those who are not ours. */
const willDo =
  /\b(?!(?:you|bank|shop|store|seller|insurer|manufacturer|customer|provider|neighbour|police)\b)\w+ will (?:(?:be|then|also|now|just|still|personally|definitely|gladly|\w+ly) )*$/;

/** "I'll refund you if that suits you": said on a condition. */
const onCondition = /\b(?:if|unless|in case|should (?:it|this|they|that)) (?!only\b)/;
/** What somebody does later, on a condition, is not yet an escalation. */
const onceThen = /\b(?:once|when|as soon as|after) (?:you|i|we|it|the|this|that|they)\b/;
const inCondition = /^[^a-z]*(?:and |but |so )?(?:if|when|once|should|unless|after|before) [^,]*$/;
/** "I can help you change or cancel an order": what we do, as a list, offers none of it here. */
const listOfHelp = /\bhelp(?:ing|s)?\b[^.]*(?:,|\bor\b) (?:to )?$/;
const sorryFor = /\b(?:sorry|apologi\w+) (?:that |about |for )?(?:the|your|our|a) (?:\w+ ){0,3}$/;

/** How a statement puts a remedy, or nothing where it only speaks of it. A question offers what it names. */
export function stanceOf(text: string, found: FoundRemedy, asked: boolean): Proposal['stance'] | undefined {
  const before = text.slice(0, found.at);
  if (topicOnly.test(before) || sorryFor.test(before) || isListed(text, found)) return undefined;
  if (asked) return isOfferAsked(text) ? 'offered' : undefined;
  const refused = isRefused(text, found);
  if (refused !== false) return refused === true ? 'refused' : undefined;
  if (isDone(text, found)) return 'done';
  if (!found.isDeed && inCondition.test(before)) return undefined;
  if (isAnnounced(text, found)) return isConditional(text, found) ? 'offered' : 'announced';
  if (offers.test(text)) return 'offered';
  return isAtWork(text) ? 'announced' : undefined;
}

function isListed(text: string, { at, to }: FoundRemedy): boolean {
  const before = text.slice(0, at);
  return (
    listOfHelp.test(before) ||
    (/\bhelp(?:ing|s)? (?:\w+ ){0,3}$/.test(before) && /^,? ?or \w+/.test(text.slice(to)))
  );
}

function isAnnounced(text: string, found: FoundRemedy): boolean {
  const before = text.slice(0, found.at);
  if (found.isDeed && willDo.test(before)) return true;
  return announces.test(text) && !/\b(?:can|could|would you)\b/.test(found.isDeed ? before : text);
}

const isConditional = (text: string, { remedy }: FoundRemedy) =>
  onCondition.test(text) || (remedy === 'escalation' && onceThen.test(text));

/** "Just sorting your refund out now" */
const atWork =
  /^[\s,;:.-]*(?:(?:just|now|right|okay|so)[ ,]+)*(?:refund|replac|escalat|cancel|send|putt|transfer|arrang|process|sort|gett|book|issu|organis|rais|pass|order)\w*ing\b/;

const isAtWork = (text: string) =>
  atWork.test(text) && !/ing\b.*\b(?:takes?|is|was|may|should|means)\b/.test(text);

const wanted =
  /\b(?:would you|do you want|shall (?:i|we)|should (?:i|we)|can (?:i|we)|could (?:i|we)|may (?:i|we)|like|prefer|rather|want|how about|what about|happy with|okay with|all right with|good|work for you|help|interested|or)\b/;
const askedBack =
  /\b(?:when|why|where|who|what|which|how) (?:did|was|were|do you (?:think|mean)|have|has|is the)\b|\bdid you\b|\bhave you (?:already|ever|had|been|asked|tried)\b|\b(?:has|was) (?:the|your|a) \w+\b/;
const isOfferAsked = (text: string) => wanted.test(text) && !askedBack.test(text);
