import type { CaseFields } from './case-fields.ts';
import { fieldOfEvent } from './field-of-event.ts';
import type { CheckedAgainstCase, InStatement } from './against-case.ts';
import { eventIn } from './moments-of-trade.ts';

const happened =
  /\b(?:it|that|this|they|your|yours|the|you|we|was|were|has|have|had) .*?\b(?:delivered|arrived|came|reached you|received|dispatched|despatched|shipped|sent|posted|left|ordered|placed|bought|purchased|paid|got)\b[^.]{0,40}$/;
const toCome = /\b(?:will|by|until|before|due|expect\w*|should|going to|from|to be|scheduled)\b[^.]*$/;

/** Checks "it was delivered on 3 May" against the case's date of that event; a day and month in figures may stand either way round. */
export function checkDate(fields: CaseFields, { said, before }: InStatement): CheckedAgainstCase | undefined {
  const event = happened.test(before) && !toCome.test(before) ? eventIn(before) : undefined;
  const field = event === undefined ? undefined : fieldOfEvent(fields, event, isDate);
  if (field === undefined) return undefined;
  const [year, month, day] = String(fields[field]).slice(0, 10).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  const turned = /^\d+[/.]/.test(said.quote) && said.low === day * 100 + month;
  const sameDay = said.low === month * 100 + day || turned;
  return { field, agrees: sameDay && (said.year === undefined || said.year === year) };
}

const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
