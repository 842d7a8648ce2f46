import type { FoundRemedy } from './found-remedy.ts';

const refuses =
  /\b(?:no way|(?:can|could|will|would|may|do|does|did|am|is|are|shall|should) not|cannot|never|unable|no longer (?:able|possible)|not (?:able|possible|allowed|going|eligible|entitled|available|an option|something)|refuse|declin\w+|no (?:refunds?|replacements?|exchanges?|repairs?|compensation|vouchers?|goodwill|escalation|collection|cancellation|call-?back)|not (?:getting|giving|offering|refunding|replacing|sending|escalating|cancelling|collecting)|out of the question|nothing (?:i|we) can do|against (?:our )?policy|neither|nor)\b/;
/** "You don't have to speak to a manager", "I can't start it yet", "I can see no refund": neither refused nor offered. */
const leavesOpen =
  /\b(?:do|does|did|will|would) not (?:have|need) to\b|\b(?:can|could|do|did|have) not \w+[^,;]* (?:yet|just now)\b|\b(?:sorry|apologi\w+)\b.*\b(?:while|when|before|after|until) (?:i|we) |\bwill not (?:just|simply|merely)\b|\b(?:see|find|found|shows?|had|got|received|been) no\b|^[^a-z]*(?:but |and |so )?no \w+ (?:was|were|has|have|had|arrived|came|ever)\b|\bnot \w+[^,;]*\b(?:over the phone|in cash|by cheque|(?:in)?to (?:a|an|any) (?:different|other|new|third)\b|to another\b|without (?:asking|telling))/;
const nobody = /\b(?:nobody|no one|none of us) (?:will|is going to|can|is able to) (?:\w+ ){0,2}$/;
const noPoint = /\bno (?:point|sense|use) (?:in )?$/;
/** The customer's own trouble: "you can't cancel it, got it". */
const yourTrouble = /\byou (?:can|could|were|are) not (?:able to )?$/;

/** Whether a statement refuses a remedy; `open` where it neither refuses nor grants it. */
export function isRefused(text: string, found: FoundRemedy): boolean | 'open' {
  const before = text.slice(0, found.at);
  if (leavesOpen.test(text) || (found.isDeed && yourTrouble.test(before))) return 'open';
  if (nobody.test(before) || noPoint.test(before)) return true;
  if (!refuses.test(text) || liftsRefusal(text, found)) return false;
  return refusedHere(text, found) ? true : 'open';
}

/** "I can't refund without your order number, but…" refuses nothing; "I won't leave it there: I'll refund you" neither. */
function liftsRefusal(text: string, found: FoundRemedy): boolean {
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
function refusedHere(text: string, found: FoundRemedy): boolean {
  const before = text.slice(0, found.at);
  const after = text.slice(found.to);
  const gap = /(?:not|cannot|never|unable|refuse|neither|nor|no)\b([^,;]*)$/.exec(before)?.[1];
  if (gap !== undefined)
    return (
      gap.trim().split(/\s+/).length <= 9 &&
      !/\b(?:tell|say|know|wait|keep|leave|let|make you wait|see why|guarantee|promise|confirm|see|find|think|believe|imagine|remember|fault|blame|responsib\w*|control)\b/.test(
        gap,
      )
    );
  return (
    /^[^,;]{0,40}\b(?:(?:is|are|will be|would be|can|will) not|not (?:possible|an option|available|allowed)|out of the question|against (?:our )?policy|can not be|not be)\b/.test(
      after,
    ) ||
    /\bno$/.test(before.trimEnd()) ||
    /^no /.test(text.slice(found.at))
  );
}
