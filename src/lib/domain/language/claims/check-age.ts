import { subjectOf, type Subject } from './about-this-order.ts';
import { notOfThisCase, type CheckedAgainstCase, type InStatement } from './against-case.ts';
import type { CaseFields } from './case-fields.ts';
import { fieldOfEvent } from './field-of-event.ts';
import { eventIn, lastEventIn } from './moments-of-trade.ts';
import { sameAge } from './same-age.ts';

const modest =
  '(?:already |now |about |around |over |more than |at |exactly |only |just |nearly |almost |some )*';
const sinceBefore = new RegExp(
  `\\b(?:it is|it has been|that is|this is|now|(?:it|that|which) (?:was|is|were)|been|you (?:are|have had (?:it|them)(?: for)?)(?: now| already)?) ${modest}$`,
);
const sinceEvent = /^ ?since (.{0,40}?)\b(?:deliver|arriv|receiv|purchas|bought|order|dispatch)/;
const sinceDelivery =
  /^ ?(?:after|past|from|since) (?:the |your )?(?:delivery|purchase|order|(?:date|day) of (?:delivery|purchase))\b/;
const oldBefore = new RegExp(`^(.*\\b[a-z]+) (?:is|are|has been|have been) ${modest}$`);
const owned = new RegExp(
  `\\byou have (?:only |now |already )?(?:had|owned) (?:it|them|this)(?: now| already)? (?:for )?${modest}$`,
);
const dayNumber = /\b(?:on|at|already|now|it is|is|this is|to) (?:on )?day (?:number )?$/;
const supposed = /\b(?:even|if|whether|say|suppose)\b/;
const thenStory = /^ ?(?:old )?(?:when|then|at the time|by the time|before)\b/;
const closeBehind = new RegExp(`^(?: (?:it|them|this|that|you|here|safely|to you|with you))* ${modest}$`);

/** Checks how long ago something of this order happened. An age whose event the case does not know is taken for a story. */
export function checkAge(fields: CaseFields, words: InStatement): CheckedAgainstCase | undefined {
  const told = ageTold(fields, words);
  if (!told) return undefined;
  const field = fieldOfEvent(fields, told.event, (value) => typeof value === 'number', '-days-ago');
  if (field === undefined || told.subject === 'other') return notOfThisCase;
  const agrees = sameAge(words.said, Number(fields[field]));
  return agrees || told.subject === 'order' ? { field, agrees } : notOfThisCase;
}

type Age = { readonly event: string; readonly subject: Subject };

function ageTold(fields: CaseFields, { said, before, after, earlier }: InStatement): Age | undefined {
  if (said.kind === 'count')
    return dayNumber.test(before) && !supposed.test(before) && !/^ of using|\b(?:would|could)\b/.test(after)
      ? { event: 'delivery', subject: 'order' }
      : undefined;
  if (said.kind !== 'duration' || thenStory.test(after)) return undefined;
  if (/^ ?ago\b/.test(after)) return happenedAgo(fields, before, earlier);
  if (/^ ?old\b/.test(after)) {
    const thing = oldBefore.exec(before)?.[1];
    return thing === undefined
      ? undefined
      : { event: 'delivery', subject: subjectOf(thing, earlier, fields) };
  }
  if (owned.test(before)) return { event: 'delivery', subject: 'order' };
  return sinceBefore.test(before) ? since(fields, before, after, earlier) : undefined;
}

function happenedAgo(fields: CaseFields, before: string, earlier: string): Age | undefined {
  const named = lastEventIn(withoutNoun(before));
  if (!named) return undefined;
  const text = withoutNoun(before);
  const subject = subjectOf(text.slice(0, named.at).replace(/@/g, 'order'), earlier, fields);
  const certain = closeBehind.test(text.slice(named.to));
  return { event: named.event, subject: certain || subject === 'other' ? subject : 'open' };
}

function since(fields: CaseFields, before: string, after: string, earlier: string): Age | undefined {
  if (isRule(before, after)) return undefined;
  if (sinceDelivery.test(after))
    return { event: eventIn(after.slice(0, 50)) ?? 'delivery', subject: 'order' };
  const thing = sinceEvent.exec(after)?.[1];
  if (thing !== undefined)
    return { event: eventIn(after.slice(0, 60)) ?? 'delivery', subject: subjectOf(thing, earlier, fields) };
  return /^ ?now\b/.test(after) ? { event: 'delivery', subject: 'open' } : undefined;
}

/** "It's 30 days from delivery" tells a rule, "you're 33 days from delivery" an age. */
const isRule = (before: string, after: string) =>
  /^ ?from\b/.test(after) && !/\byou are\b|\bnow\b|\balready\b/.test(before);

// "Your order is 33 days old" is not about the day of ordering; the mark keeps the noun's place.
const withoutNoun = (text: string) => text.replace(/\b(your|the|this|that) order\b/g, '$1 @');
