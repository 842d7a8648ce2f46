import { isOrder, subjectOf } from './about-this-order.ts';
import { notOfThisCase, type CheckedAgainstCase, type InStatement } from './against-case.ts';
import { weekdays } from './calendar-words.ts';
import type { CaseFields } from './case-fields.ts';
import { fieldOfEvent } from './field-of-event.ts';
import { lastEventIn } from './moments-of-trade.ts';

const toCome = /\b(?:will|by|until|before|due|expect\w*|should|going to|from|to be|scheduled)\b[^.]*$/;
const happening =
  /^(?:deliver\w*|arrived?|came|reached|receiv\w+|dispatch\w*|despatch\w*|ship\w*|sent|post\w*|left|order\w*|bought|purchas\w*|paid|got)/;
/** What may stand between the happening and its date. */
const closeBehind = new RegExp(
  `^(?: (?:it|them|this|that|us|you|to you|with you|safely|here|back)| (?:your|the|this) ([a-z-]+))?(?: (?:on|at|back on))*(?: (?:${weekdays.join('|')}))?,? ?(?:the )?$`,
);

/** Checks "it was delivered on 3 May" against the case's date of that event; a day and month in figures may stand either way round. */
export function checkDate(fields: CaseFields, words: InStatement): CheckedAgainstCase | undefined {
  const { before, earlier } = words;
  const named = toCome.test(before) ? undefined : lastEventIn(before);
  if (!named || !happening.test(before.slice(named.at))) return undefined;
  const tail = closeBehind.exec(before.slice(named.to));
  const field = fieldOfEvent(fields, named.event, isDate);
  if (field === undefined || !tail) return undefined;
  const object = tail[1];
  if (object !== undefined && !isOrder(object, fields)) return notOfThisCase;
  const agrees = isThatDay(words, String(fields[field]));
  const subject = subjectOf(before.slice(0, named.at), earlier, fields);
  if (subject === 'other' || (subject === 'open' && !agrees)) return notOfThisCase;
  return { field, agrees };
}

function isThatDay({ said }: InStatement, date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  const turned = /^\d+[/.]/.test(said.quote) && said.low === day * 100 + month;
  const sameDay = said.low === month * 100 + day || turned;
  return sameDay && (said.year === undefined || said.year === year);
}

const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
