import type { CaseValue } from '../reading.ts';
import type { CaseFields } from './case-fields.ts';
import { lastPart } from './field-of-event.ts';
import type { CheckedAgainstCase, InStatement } from './against-case.ts';

const paid =
  /\b(?:you (?:were )?(?:paid|charged|spent|bought it for|got it for)|charged you|charged your \w+|(?:price|total|value|cost|amount) (?:of your \w+|you paid|on your \w+)(?: was| is| of| came to)?|your (?:order|purchase|item) (?:cost|was|came to|totalled)|it cost) (?:you )?(?:a total of |the full |just |only |exactly |for )?$/;
const itemCost = /\b(?:the|your) ([\w-]+(?: [\w-]+)?) cost (?:you )?$/;
const beforeOrder = /\b(?:your|the|this) $/;
const somethingElse =
  /\b(?:delivery|postage|shipping|fee|voucher|credit|limit|refunds? (?:over|above|up)|gesture|goodwill|extra|deposit|would|every|each|new|another|other|similar)\b/;

/** Checks what this order is said to have cost; a price of anything else is no business of the case. */
export function checkPrice(fields: CaseFields, words: InStatement): CheckedAgainstCase | undefined {
  const { said, before } = words;
  if (said.low !== said.high || said.bound === 'more-than' || said.bound === 'at-most') return undefined;
  if (!tellsPrice(fields, words) || somethingElse.test(before.slice(-60))) return undefined;
  const prices = Object.entries(fields).filter(isPrice);
  const match = prices.find(
    ([, value]) => Math.abs(Number(value) - said.low) < (said.approximate ? 0.1 * Number(value) : 0.005),
  );
  const field = (match ?? prices[0])?.[0];
  return field === undefined ? undefined : { field, agrees: match !== undefined };
}

function tellsPrice(fields: CaseFields, { before, after }: InStatement): boolean {
  if (paid.test(before) || (/^ (?:order|purchase)\b/.test(after) && beforeOrder.test(before))) return true;
  const named = itemCost.exec(before)?.[1];
  return (
    named !== undefined &&
    Object.values(fields).some((value) => typeof value === 'string' && value.toLowerCase().endsWith(named))
  );
}

const isPrice = ([name, value]: [string, CaseValue]) =>
  typeof value === 'number' && /price|total|amount|paid|cost|charge|value/.test(lastPart(name));
