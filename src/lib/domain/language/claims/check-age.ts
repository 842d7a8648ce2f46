import type { CaseFields } from './case-fields.ts';
import { fieldOfEvent } from './field-of-event.ts';
import type { CheckedAgainstCase, InStatement } from './against-case.ts';
import { eventIn } from './moments-of-trade.ts';
import type { Quantity } from './quantity.ts';

const modest = '(?:already |now |about |around |over |more than |at |exactly |only |just |nearly |almost )*';
const ofThisOrder =
  /\b(?:it|that|this|your|yours|the (?:order|parcel|item|delivery|package|\w+)|you|was|were|has|have|had|been)\b/;
const sinceBefore = new RegExp(
  `\\b(?:it is|it has been|that is|this is|now|(?:it|that|which) (?:was|is|were)|been|you (?:are|have had (?:it|them)(?: for)?)(?: now| already)?) ${modest}$`,
);
const sinceAfter =
  /^ ?(?:since (?:\w+ ){0,4}(?:deliver|arriv|receiv|purchas|bought|order|dispatch)|(?:after|past|from) (?:the |your )?(?:delivery|purchase|date|day|order)|now\b)/;
const oldBefore = new RegExp(
  `\\b(?:order|it|that|this|they|these|parcel|purchase|yours) (?:is|was|are|has been|have been) ${modest}$`,
);
const owned =
  /\b(?:had|owned) (?:it|them|this|the \w+)(?: now| already)? (?:for )?(?:about |over |more than |nearly )?$/;
const dayNumber = /\b(?:on|at|already|now|it is|is|this is|to) (?:on )?day (?:number )?$/;

/** Checks how long ago something of this order happened. An age whose event the case does not know is taken for a story. */
export function checkAge(fields: CaseFields, words: InStatement): CheckedAgainstCase | undefined {
  if (!tellsAge(words)) return undefined;
  const { said, before, after } = words;
  const event = eventIn(withoutNoun(before)) ?? eventIn(after.slice(0, 50)) ?? 'delivery';
  const field = fieldOfEvent(fields, event, (value) => typeof value === 'number', '-days-ago');
  return field === undefined ? { agrees: false } : { field, agrees: sameAge(said, Number(fields[field])) };
}

function tellsAge({ said, before, after }: InStatement): boolean {
  if (said.kind === 'count') return dayNumber.test(before);
  if (said.kind !== 'duration') return false;
  if (/^ ?ago\b/.test(after)) return ofThisOrder.test(before) && eventIn(withoutNoun(before)) !== undefined;
  if (/^ ?old\b/.test(after)) return oldBefore.test(before);
  return owned.test(before) || (sinceBefore.test(before) && sinceAfter.test(after));
}

// "Your order is 33 days old" is not about the day of ordering.
const withoutNoun = (text: string) => text.replace(/\b(?:your|the|this|that) order\b/g, '');

const dayLengths = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  'working-days': 1.4,
  weeks: 7,
  months: 30.4,
  years: 365,
} as const;

function sameAge(said: Quantity, days: number): boolean {
  const length = dayLengths[said.unit ?? 'days'];
  const from = said.low * length;
  const to = said.high * length;
  if (said.bound === 'more-than' || said.bound === 'at-least') return days >= from;
  if (said.bound === 'less-than' || said.bound === 'at-most') return days <= to;
  // A week-old order may be five to nine days old in anybody's mouth; a 33-day-old one is 33.
  const slack = (length > 1 ? length * 0.5 : 0) + (said.approximate ? 0.15 * to : 0);
  return from - slack <= days && days <= to + slack;
}
