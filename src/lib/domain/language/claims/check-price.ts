import { isOrder } from './about-this-order.ts';
import { notOfThisCase, type CheckedAgainstCase, type InStatement } from './against-case.ts';
import type { CaseFields } from './case-fields.ts';
import type { CaseValue } from '../reading.ts';
import { lastPart } from './field-of-event.ts';

const paid =
  /\b(?:you (?:were )?(?:paid|charged|spent|bought it for|got it for)|charged you|charged your \w+|(?:price|total|value|cost|amount) (?:of your \w+|you paid|on your \w+)(?: was| is| of| came to)?|your (?:order|purchase|item) (?:cost|was|came to|totalled)|it cost) (?:you )?(?:a total of |the full |just |only |exactly |for )?$/;
const itemCost = /\b(?:the|your) ([\w-]+(?: [\w-]+)?) cost (?:you )?$/;
const beforeOrder = /\b(?:your|the|this) $/;
const somethingElse =
  /\b(?:delivery|postage|shipping|fee|voucher|credit|limit|refunds? (?:over|above|up)|gesture|goodwill|extra|deposit|would|every|each|new|another|other|similar)\b/;
/** What may follow the price of the order itself: nothing, or how and when it was paid. */
const endsThere =
  /^ ?(?:$|[.,;:!?-]|(?:in (?:total|all|full|may|june|april|march)|altogether|when|on \d|by (?:card|paypal|bank)|with your|at the time|and|but|so|that|as|because)\b)/;
const forIt = /^ for (it|this|that|them|(?:the|your|this|that) (?:\w+ ){0,2}?([a-z-]+))\b/;

/** Checks what this order is said to have cost; a price of anything else is no business of the case. */
export function checkPrice(fields: CaseFields, words: InStatement): CheckedAgainstCase | undefined {
  const { said, before } = words;
  if (said.low !== said.high || said.bound === 'more-than' || said.bound === 'at-most') return undefined;
  if (!tellsPrice(fields, words) || somethingElse.test(before.slice(-60))) return undefined;
  const prices = Object.entries(fields).filter(isPrice);
  const match = prices.find(
    ([, value]) => Math.abs(Number(value) - said.low) < (said.approximate ? 0.1 * Number(value) : 0.005),
  );
  if (match) return { field: match[0], agrees: true };
  const field = prices[0]?.[0];
  return field !== undefined && isOfTheOrder(fields, words) ? { field, agrees: false } : notOfThisCase;
}

function tellsPrice(fields: CaseFields, { before, after }: InStatement): boolean {
  if (paid.test(before) || (/^ (?:order|purchase)\b/.test(after) && beforeOrder.test(before))) return true;
  const named = itemCost.exec(before)?.[1];
  return named !== undefined && isOrder(named.split(' ').at(-1) ?? '', fields);
}

/** "You paid £120 for the caterer" and "£4.95 for delivery and £89 for the blender" tell of other things too. */
function isOfTheOrder(fields: CaseFields, { before, after }: InStatement): boolean {
  if (/\bspent\b/.test(before) || /[£$€].*[£$€]|^[^.]*[£$€]/.test(after)) return false;
  const object = forIt.exec(after);
  if (object) return object[2] === undefined || isOrder(object[2], fields);
  return endsThere.test(after) || /^ (?:order|purchase)\b/.test(after);
}

const isPrice = ([name, value]: [string, CaseValue]) =>
  typeof value === 'number' && /price|total|amount|paid|cost|charge|value/.test(lastPart(name));
