import type { Proposal } from '../reading.ts';
import { withoutDoubleNo } from './no-refusal.ts';
import type { Statement } from './statements.ts';

type Found = {
  readonly remedy: Proposal['remedy'];
  readonly at: number;
  readonly to: number;
  readonly isDeed: boolean;
};

const refuses =
  /\b(?:no way|(?:can|could|will|would|may|do|does|did|am|is|are|shall|should) not|cannot|never|unable|no longer (?:able|possible)|not (?:able|possible|allowed|going|eligible|entitled|available|an option|something)|refuse|declin\w+|no (?:refunds?|replacements?|exchanges?|repairs?|compensation|vouchers?|goodwill|escalation|collection|cancellation|call-?back)|not (?:getting|giving|offering|refunding|replacing|sending|escalating|cancelling|collecting)|out of the question|nothing (?:i|we) can do|against (?:our )?policy|neither|nor)\b/;
const done =
  /\b(?:(?:i|we) (?:have|had)(?: (?:now|just|already|also|gone ahead and|went ahead and|personally))* \w+|(?:i|we) (?:just |already |also )?(?:refunded|replaced|sent|escalated|issued|processed|cancelled|canceled|booked|arranged|credited|added|applied|passed|put through|ordered|raised|transferred|reimbursed|waived|exchanged|swapped|compensated|called|rang|phoned)|(?:has|have) (?:now |just |already |also )?been \w+|(?:is|are) (?:now )?(?:done|on (?:its|their) way|processed|issued|booked|arranged|cancelled|confirmed|complete)|(?:was|were) (?:\w+ed|sent)|(?:is|are) (?:now |all |already )?(?:refunded|replaced|escalated|exchanged|credited|reimbursed|sent|cancelled))\b/;
const ours = /\b(?:i|we|me|us|let me|our|my|let us)\b/;
const offers =
  /\b(?:can|could|may|would you (?:like|prefer|rather|want)|would (?:be|like)|do you want|shall (?:i|we)|should i|happy to|glad to|able to|like (?:me|us) to|want (?:me|us) to|prefer|rather|choose|choice|option|options|either|entitled|eligible|right to|offer(?:ing)?|if you (?:like|want|prefer|would)|up to you|welcome to|ask for|how about|what about|might|possible)\b/;
const announces =
  /\b(?:^[^a-z]*have (?:a|this)|(?:i|we) (?:(?:now|just|also|then|still|personally|gladly|happily|already) )*(?:will|shall|(?:need|have) to|promise(?: you)? to|(?:am|are) (?:\w+ )?(?:going to|about to|\w+ing))|let me (?!check|see|look|ask (?:you|about)|find|know|explain|confirm)|let us|(?:you will|will) (?:\w+ )?(?:get|have|receive|be (?:refunded|called|sent|given|replaced|contacted|getting|transferred|put through))|is going to|are going to|(?:is|are) being|will be|on (?:its|the) way|(?:manager|lead|leader|supervisor|courier|driver|engineer|colleague|team) will|arranging|processing|sending|putting|transferring|escalating|refunding|replacing)\b/;
const past =
  /\b(?:asked (?:for|about|us)|requested|wanted|mention(?:ed)?|about|regarding|status of|your (?:refund|replacement|exchange|cancellation) (?:request|was|is)|previous|earlier|last)\b/;

/** The remedy is only the topic: its state, its story, the policy about it. */
const topicOnly =
  /\b(?:status|state|progress|delay|news|update|updates|question|questions|details|information|happened|wrong|when|where|policy) (?:of|on|about|for|with|regarding|to) (?:(?:the|your|a|any|our|that|this) )?(?:\w+ )?$|\b(?:thank you|thanks) for (?:\w+ )?$|\b(?:check|chase|checking|chasing|track|tracking) (?:on )?(?:the|your) (?:\w+ )?$/;

/** How a statement puts a remedy, or nothing where it only speaks of it. A question offers what it names. */
export function stanceOf(statement: Statement, found: Found): Proposal['stance'] | undefined {
  const text = withoutDoubleNo(statement.text);
  if (
    topicOnly.test(statement.text.slice(0, found.at)) ||
    /\b(?:sorry|apologi\w+) (?:that |about |for )?(?:the|your|our|a) (?:\w+ ){0,3}$/.test(
      statement.text.slice(0, found.at),
    )
  )
    return undefined;
  if (statement.unasserted === 'question') return offeredIn(text, found);
  if (refuses.test(text) && !liftsRefusal(text, found))
    return refusedHere(text, found) ? 'refused' : undefined;
  if (done.test(text) && deedDone(text, found)) return 'done';
  if (announces.test(text) && !/\b(?:can|could|would you)\b/.test(text)) return 'announced';
  if (offers.test(text)) return 'offered';
  return found.isDeed &&
    /^[\s,;:.-]*(?:refund|replac|escalat|cancel|send|putt|transfer|arrang|process)\w*ing\b/.test(text)
    ? 'announced'
    : undefined;
}

function offeredIn(text: string, found: Found): 'offered' | undefined {
  const wanted =
    /\b(?:would you|do you want|shall (?:i|we)|should (?:i|we)|can (?:i|we)|could (?:i|we)|may (?:i|we)|like|prefer|rather|want|how about|what about|happy with|okay with|all right with|good|work for you|help|interested|or)\b/.test(
      text,
    );
  if (
    !wanted ||
    /\b(?:when|why|where|who|what|which|how) (?:did|was|were|do you (?:think|mean)|have|has|is the)\b|\bdid you\b|\bhave you (?:already|ever|had|been|asked|tried)\b|\b(?:has|was) (?:the|your|a) \w+\b/.test(
      text,
    )
  )
    return undefined;
  return found ? 'offered' : undefined;
}

/** "I can't refund without your order number, but…" refuses nothing; "I won't leave it there: I'll refund you" neither. */
function liftsRefusal(text: string, found: Found): boolean {
  const refusal = refuses.exec(text);
  if (!refusal) return false;
  if (
    /\b(?:until|before|unless|without)\b/.test(text.slice(refusal.index)) &&
    /\b(?:can not|unable|not able)\b/.test(refusal[0])
  )
    return true;
  return (
    refusal.index > found.to + 12 &&
    !/\b(?:is|are|be|was|were)?\s*(?:not (?:possible|allowed|available|an option|something)|out of the question|against|can not)\b/.test(
      text.slice(refusal.index),
    )
  );
}

/** The refusing word has to reach the remedy: "can not refund", "a refund is not possible". */
function refusedHere(text: string, found: Found): boolean {
  const before = text.slice(0, found.at);
  const after = text.slice(found.to);
  const gap = /(?:not|cannot|never|unable|refuse|neither|nor|no)\b([^,;]*)$/.exec(before)?.[1];
  if (gap !== undefined)
    return (
      gap.trim().split(/\s+/).length <= 9 &&
      !/\b(?:tell|say|know|wait|keep|leave|let|make you wait|see why)\b/.test(gap)
    );
  return (
    /^[^,;]{0,40}\b(?:(?:is|are|will be|would be|can|will) not|not (?:possible|an option|available|allowed)|out of the question|against (?:our )?policy|can not be|not be)\b/.test(
      after,
    ) ||
    /\bno$/.test(before.trimEnd()) ||
    /^no /.test(text.slice(found.at))
  );
}

function deedDone(text: string, found: Found): boolean {
  if (past.test(text.slice(Math.max(0, found.at - 30), found.at)) && !/\b(?:i|we) have\b/.test(text))
    return false;
  if (/\b(?:would|could|should|might|must) have\b/.test(text)) return false;
  const clause = done.exec(text);
  if (!clause) return false;
  const later = /\b(?:so|and|then) (?:i|we) (?:will|can)\b/.exec(text);
  if (later && later.index < found.at) return false;
  if (
    /^(?:i|we) (?:have|had)(?: \w+)? (?:a|an|the|your|to|no|some|been|had|looked|checked|read|seen|noted|spoken|asked)\b/.test(
      clause[0],
    )
  )
    return /\b(?:i|we) have (?:spoken|asked)\b/.test(clause[0]) && found.remedy === 'escalation';
  return (
    ours.test(text) ||
    found.isDeed ||
    /\b(?:been|on (?:its|their) way|is (?:done|processed|booked))\b/.test(text)
  );
}
