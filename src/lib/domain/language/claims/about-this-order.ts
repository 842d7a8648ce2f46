import type { CaseFields } from './case-fields.ts';
import { wordRoot } from './word-root.ts';

/** What a happening is told of: this very order, something else, or what the words leave open. */
export type Subject = 'order' | 'other' | 'open';

const orderWords = new Set(
  'order orders parcel package item items goods delivery box purchase product shipment'
    .split(' ')
    .map(wordRoot),
);
/** What one looks at to tell what happened. */
const records = new Set(
  'screen system record records file note notes tracking account history details page look moment computer app'
    .split(' ')
    .map(wordRoot),
);
/** Things that arrive in a service's day and are not the order. */
const otherThings =
  /\b(?:messages?|e-?mails?|mail|letters?|photos?|pictures?|videos?|films?|notes?|calls?|requests?|complaints?|forms?|repl(?:y|ies)|answers?|labels?|payments?|money|refunds?|replacements?|parts?|lids?|reviews?|notices?|cards?|manuals?|instructions|vouchers?|invoices?|receipts?|second|other|another|courier|driver|engineer|they)\b/;
const trailing =
  /(?:[\s,;:.£$€\d-]|\b(?:was|were|has|have|had|been|is|are|only|just|first|finally|also|already|then|now|all|both|actually|never|not|did|got|that|which|who)\b)*$/;
const determined =
  /\b(the|a|an|my|our|his|her|their|your|this|that|one|another|[a-z]+'s) ((?:[a-z0-9-]+ ){0,3})([a-z-]+)$/;
const anyNoun = /\b(?:the|a|an|my|our|his|her|their|your|[a-z]+'s) (?:[a-z-]+ ){0,1}?([a-z-]+)\b/g;
const otherOne = /\b(?:second|other|another|new|first|replacement|spare|next|last|previous|third|old)\b/;

/**
 * What the words before a happening tell it of. `earlier` is the sentence before, where a pronoun may point to.
 * "Your lamp arrived" is told of something else where the order is a blender.
 */
export function subjectOf(before: string, earlier: string, fields: CaseFields): Subject {
  const text = before.replace(trailing, '');
  const pronoun = /(?:^|[\s,;:])(it|this|that|they|them)$/.exec(text);
  if (pronoun) return pointsBackTo(text.slice(0, pronoun.index), earlier, fields);
  if (/\b(?:you|i|we)$/.test(text)) return 'order';
  const [, , between = '', noun = ''] = determined.exec(text) ?? [];
  if (noun === '') return 'open';
  return isOrder(noun, fields) && !otherOne.test(between) ? 'order' : 'other';
}

function pointsBackTo(text: string, earlier: string, fields: CaseFields): Subject {
  for (const [, noun = ''] of text.matchAll(anyNoun))
    if (!isOrder(noun, fields) && !records.has(wordRoot(noun))) return 'open';
  return otherThings.test(text) || otherThings.test(earlier) ? 'open' : 'order';
}

/** Whether a noun names the order, or what the case says was ordered. */
export function isOrder(noun: string, fields: CaseFields): boolean {
  const root = wordRoot(noun);
  if (orderWords.has(root)) return true;
  return Object.values(fields).some(
    (value) => typeof value === 'string' && value.length < 60 && wordsIn(value).includes(root),
  );
}

const wordsIn = (value: string) => (value.toLowerCase().match(/[a-z]+/g) ?? []).map(wordRoot);
