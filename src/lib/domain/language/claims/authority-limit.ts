import { factOfPart } from '../../policy/fact-of-part.ts';
import type { Fact } from '../../policy/policy.ts';
import type { Hearing } from './hearing.ts';
import type { Placed } from './quantity.ts';
import type { Statement } from './statements.ts';

/** Somebody of ours gives, or may give. */
export const gives =
  /\b(?:i|we)(?: (?:can|could|will|have|am|are|may|would|just|only|also|already|now|happily|gladly|be|able to|allowed to|going to|happy to|go ahead and|personally))* (?:give|giving|given|gave|offer|offering|offered|refund|refunding|refunded|credit|credited|crediting|add|added|adding|issue|issued|issuing|appl(?:y|ied|ying)|send|sent|sending|put|putting|pop|popping|popped|arrange|arranged|authoris\w+|authoriz\w+|approv\w+|sign(?:ed)? off|compensat\w+|reimburs\w+|take|knock|process|processed|do|sort|make it|go (?:up to|to|as (?:high|far) as))\b|\blet me (?:give|offer|refund|credit|add|issue|apply|put|pop|authorise|reimburse|take|knock)\b|\b(?:have|accept|take) (?:a |an )?[£$€]?\d+[\d.]*(?: \w+)? (?:from us|on us|voucher|credit)\b|\byou (?:can|may|will) have\b/;
const limitWords =
  /\b(?:limit|authorit\w+|authoris\w+|authoriz\w+|allowed|sign off|signed off|maximum|most i can|up to|approv\w+|refund|give|offer|goodwill|voucher)\b/;
const goodwillWords =
  /\b(?:goodwill|gesture|voucher|credit|compensat\w+|discount|apolog\w+|sorry|trouble|inconvenience|off your next|token|gift|extra|thank you)\b/;
const refundWords =
  /\b(?:refund\w*|reimburs\w*|money back|back (?:to|on|onto) your|pay(?:ing)? (?:you )?back|return your money|put(?:ting)? (?:the |that |your )?[£$€][\d.,]+ through)\b/;

/** The limit that an amount in a statement is held against: on refunds, on goodwill, or none at all. */
export function limitFor(hearing: Hearing, placed: Placed, statement: Statement): Fact | undefined {
  const text = statement.text;
  if (!limitWords.test(text) && !gives.test(text)) return undefined;
  const goodwill = factOfPart(hearing.pack, 'goodwill-limit');
  const refund = factOfPart(hearing.pack, 'refund-limit');
  if (/\brefund/.test(text) && !/\b(?:goodwill|gesture|voucher|credit|compensation)\b/.test(text))
    return refund;
  const after = text.slice(placed.to - statement.start);
  if (!isMoneyItself(after) && !goodwillWords.test(twoWords(after)) && !refundWords.test(twoWords(after)))
    return undefined;
  if (goodwillWords.test(text)) return goodwill;
  if (refundWords.test(text)) return refund;
  if (/\b(?:approv|authoris|authoriz|sign|releas)/.test(text)) return refund;
  const isPrice = Object.values(hearing.context.caseFields).includes(placed.quantity.high);
  if (/\bcharg|\bfee|\bcosts?\b|\bspen[dt]\b|\border(?:s|ed)? (?:over|above)/.test(text)) return undefined;
  if (isPrice) return refund;
  return isMoneyItself(after) ? goodwill : undefined;
}

/** "I can give you £50" gives money; "I can send you the £169 model" gives a model. */
const isMoneyItself = (after: string) =>
  !/^ (?!(?:for|as|to|on|towards?|from|now|today|myself|straight|extra|in|by|at|of|off|back|through|more|immediately|if|and|or|so|but|because|right|without|here|personally)\b)[a-z]/.test(
    after,
  );

const twoWords = (after: string) => /^ [a-z]+(?: [a-z]+)?/.exec(after)?.[0] ?? '';
