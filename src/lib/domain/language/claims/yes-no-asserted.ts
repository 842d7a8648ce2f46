import { isAboutPaying, type Sense } from './yes-no-sense.ts';

const paying =
  /\b(?:pay|pays|paid|paying|cost|costs|charge[ds]?|charging|free|postage|expense|label|cover|covers|covered|on us|fee|fees|out of pocket|prepaid|pre-paid|bill)\b/;
const wePay =
  /\b(?:free(?: of charge)?|no (?:cost|charge|fee)s?|(?:not|never) (?:\w+ ){0,2}?(?:cost|charged?|pay|charging)|no need to pay|nothing to pay|costs? (?:you )?(?:nothing|not a penny)|(?:we|i|the company)(?: \w+){0,2} (?:pay|cover|refund|reimburse|meet|send (?:you )?(?:a )?(?:prepaid|pre-paid|free))|on us|at our (?:cost|expense)|prepaid|pre-paid|paid for by us|without (?:paying|any cost|charge))\b/;
const customerPays =
  /\b(?:(?:you|customers?|the customer|the buyer)(?: \w+){0,3} (?:pay|cover|meet|charged|bear)|at your (?:own )?(?:cost|expense)|your (?:own )?(?:cost|expense|responsibility)|we(?: \w+){0,2} (?:charge|deduct|take off)|(?:is|are) (?:a |charged|not free|payable|down to you)|not (?:free|covered|cover|pay for|refund)|costs? you (?!nothing|not)|(?:will|would|does) cost|out of your own pocket|down to you)\b/;
/** "Nobody is asking you to pay", "we would never make you pay": a demand that is not made. */
const demandsNothing =
  /\b(?:nobody|no one|none of us|never|not) (?:\w+ ){0,4}?(?:ask|asks|asked|asking|make|makes|made|making|expect|expects|expected|expecting|want|wants|wanting|let|letting|requir\w+|forc\w+|tell|tells|telling) (?:you|customers?|the customer|anyone|anybody|people) (?:to )?(?:pay|cover|meet|bear)\b/;
const negates =
  /\b(?:not|no|never|unable|cannot|neither|nor|none|excluded|excludes?|non-?\w+able|nothing|forbidden|barred|impossible|against)\b/;
const modal =
  /\b(?:can|could|may|able|allow\w*|entitled|eligible|possible|refundable|returnable|accept\w*|offer\w*|do|does|have|will|need\w*|must|requir\w*|want|is|are|exchang\w*|refund\w*|return\w*|cover\w*|include\w*|exclude\w*|final|non-?\w+able|able)\b/;
const needs =
  /\b(?:need|needs|needed|must|have to|has to|require[ds]?|required|necessary|essential|only (?:if|with|when))\b/;
const needless =
  /\b(?:(?:do|does|will|would) not (?:need|have to|require|ask for)|no need|need not|not (?:necessary|needed|required|essential|compulsory)|optional|even without|never (?:need|ask))\b/;
const askingNow =
  /\b(?:i|we) (?:just |first |only |will |also )*(?:need|must|have to|has to) (?:to )?(?:check|verify|ask|know|confirm|see|look)/;

/** What a statement says of a proposition of that sense: true, false, or nothing. */
export function asserted(sense: Sense, text: string): boolean | undefined {
  if (isAboutPaying(sense)) return isPaidAs(sense, payer(text));
  if (sense === 'needed') return isNeeded(text);
  if (!modal.test(text) || askingNow.test(text)) return undefined;
  const possible = !negates.test(text) && !/\bonly\b/.test(text);
  return sense === 'possible' ? possible : !possible;
}

const isPaidAs = (sense: Sense, by: Sense | undefined) => (by === undefined ? undefined : by === sense);

/** Who pays, by a statement. "You don't pay" has both, and the "not" decides. */
export function payer(text: string): 'we-pay' | 'customer-pays' | undefined {
  if (!paying.test(text)) return undefined;
  if (demandsNothing.test(text)) return 'we-pay';
  const ours = wePay.test(text);
  const theirs = customerPays.test(text);
  if (ours && theirs) return /\b(?:not|no|never|nobody|nothing)\b/.test(text) ? 'we-pay' : undefined;
  if (ours) return 'we-pay';
  return theirs ? 'customer-pays' : undefined;
}

function isNeeded(text: string): boolean | undefined {
  if (needless.test(text)) return false;
  if (/\bwithout\b/.test(text)) return negates.test(text.replace(/\bno problem\b/, ''));
  return needs.test(text) && !askingNow.test(text) ? true : undefined;
}
