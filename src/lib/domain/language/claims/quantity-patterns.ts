import type { DurationUnit } from '../../policy/policy.ts';
import { months as monthNames } from './calendar-words.ts';
import { numberCue, numberOf, numberPattern } from './number-words.ts';
import type { QuantityKind } from './quantity.ts';

/** What one pattern read, before its surroundings are looked at. `null` kind swallows look-alikes: clock times, order numbers. */
export type Figure = {
  readonly kind: QuantityKind | null;
  readonly low: number;
  readonly high: number;
  readonly unit?: DurationUnit;
  readonly currency?: string;
  readonly year?: number;
  readonly loose?: boolean;
};

/** `cue` is what a text must hold for the pattern to be worth trying, and `besides` what it must hold as well. */
type Reader = {
  readonly cue: RegExp;
  readonly besides?: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Figure | undefined;
};

const digit = /\d/;

const range = `(${numberPattern})(?:(?: ?- ?| to | or | and )(${numberPattern}))?`;
const unitWords =
  'minutes?|mins?|hours?|hrs?|h|(?:full |clear )?(?:working|business|week) ?-?days?|(?:full |calendar |clear |whole |consecutive )?days?|(?:full |whole )?weeks?|wks?|fortnights?|(?:calendar |full |whole )?months?|mths?|(?:full |whole )?years?|yrs?';
const unitCue = /minute|mins?\b|hour|hrs?\b|\dh\b| h\b|day|week|wks?\b|fortnight|month|mths?\b|year|yrs?\b/;
const months = `${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`;

const symbols: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '€': 'EUR' };

/** Unit of a duration, and by how much one of it multiplies: a fortnight is 14 days. */
function unitOf(text: string): { unit: DurationUnit; times: number } {
  if (/fortnight/.test(text)) return { unit: 'days', times: 14 };
  if (/working|business|week ?-?day/.test(text)) return { unit: 'working-days', times: 1 };
  if (/^h|hour|hr/.test(text)) return { unit: 'hours', times: 1 };
  if (/min/.test(text)) return { unit: 'minutes', times: 1 };
  if (/month|mth/.test(text)) return { unit: 'months', times: 1 };
  if (/year|yr/.test(text)) return { unit: 'years', times: 1 };
  if (/week|wk/.test(text)) return { unit: 'weeks', times: 1 };
  return { unit: 'days', times: 1 };
}

function span(low: string, high: string | undefined): { low: number; high: number; loose: boolean } {
  const from = numberOf(low);
  const to = high === undefined ? from : numberOf(high);
  return { low: Math.min(from, to), high: Math.max(from, to), loose: /couple/.test(low) };
}

function duration(low: number, high: number, unitText: string, loose = false): Figure {
  const { unit, times } = unitOf(unitText);
  return { kind: 'duration', low: low * times, high: high * times, unit, loose };
}

function moneyUnit(text: string): { currency: string; times: number } | undefined {
  if (/^(?:pounds?|quid|gbp|sterling)/.test(text)) return { currency: 'GBP', times: 1 };
  if (/^(?:p|pence)$/.test(text)) return { currency: 'GBP', times: 0.01 };
  if (/^(?:dollars?|usd|bucks?)/.test(text)) return { currency: 'USD', times: 1 };
  if (/^(?:euros?|eur)/.test(text)) return { currency: 'EUR', times: 1 };
  return undefined;
}

function date(day: string, month: string, year: string | undefined): Figure | undefined {
  const number = /^\d/.test(month)
    ? Number(month)
    : 1 + monthNames.findIndex((name) => name.startsWith(month.slice(0, 3)));
  const value = number * 100 + Number(day);
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return {
    kind: 'date',
    low: value,
    high: value,
    ...(year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) }),
  };
}

const nothing: Figure = { kind: null, low: 0, high: 0 };

/** What every text with a figure in it holds. */
export const figureCue = new RegExp(
  `${numberCue.source}|${unitCue.source}|[£$€%]|half|fiver|tenner|fortnight|once|twice|life|ever|limit|you like`,
);

/** Patterns in order of precedence: at one place the first that reads wins. */
export const readers: readonly Reader[] = [
  { cue: digit, pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: (m) => date(m[3]!, m[2]!, m[1]) },
  {
    cue: digit,
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g,
    read: (m) => date(m[1]!, m[2]!, m[3]),
  },
  {
    cue: digit,
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months})\\b(?!'| (?:be|have|not|take|need|well|only|also))(?:,? (\\d{4}))?`,
      'g',
    ),
    read: (m) => date(m[1]!, m[2]!, m[3]),
  },
  {
    cue: digit,
    pattern: new RegExp(`\\b(${months}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, 'g'),
    read: (m) => date(m[2]!, m[1]!, m[3]),
  },
  {
    cue: digit,
    pattern: /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w)|\b\d{1,2}:\d{2}\b|\b24\/7\b/g,
    read: () => nothing,
  },
  // Order numbers, postcodes, telephone numbers: figures that measure nothing.
  {
    cue: digit,
    pattern: /\b[a-z]{1,4}-?\d{3,}\b|#\d+|\b\d{5,}\b(?!\.\d)|\b\d{2,}(?:-\d{3,})+\b|\+\d[\d ]+/g,
    read: () => nothing,
  },
  {
    cue: /[£$€]/,
    pattern: new RegExp(
      `([£$€]) ?(${numberPattern})(k?)(?:(?: ?- ?| to | or | and )[£$€]? ?(${numberPattern})(?! ?(?:${unitWords})\\b))?`,
      'g',
    ),
    read: (m) => {
      const { low, high } = span(m[2]!, m[4]);
      const times = m[3] === 'k' ? 1000 : 1;
      return { kind: 'money', low: low * times, high: high * times, currency: symbols[m[1]!] ?? 'GBP' };
    },
  },
  {
    cue: /pound|quid|gbp|pence|\dp\b| p\b|dollar|usd|buck|eur/,
    pattern: new RegExp(`\\b${range} ?(pounds?|quid|gbp|pence|p|dollars?|usd|bucks?|euros?|eur)\\b`, 'g'),
    read: (m) => {
      const unit = moneyUnit(m[3]!);
      const { low, high } = span(m[1]!, m[2]);
      return (
        unit && { kind: 'money', low: low * unit.times, high: high * unit.times, currency: unit.currency }
      );
    },
  },
  {
    cue: /fiver|tenner/,
    pattern: /\ba (fiver|tenner)\b/g,
    read: (m) => ({
      kind: 'money',
      low: m[1] === 'fiver' ? 5 : 10,
      high: m[1] === 'fiver' ? 5 : 10,
      currency: 'GBP',
    }),
  },
  {
    cue: /%|cent\b/,
    pattern: new RegExp(`\\b${range} ?(?:%|percent\\b|per cent\\b)`, 'g'),
    read: (m) => ({ kind: 'percent', ...span(m[1]!, m[2]) }),
  },
  {
    cue: /half/,
    pattern: new RegExp(`\\bhalf (?:an?|the) (${unitWords})\\b`, 'g'),
    read: (m) => duration(0.5, 0.5, m[1]!),
  },
  {
    cue: /half/,
    pattern: new RegExp(`\\b(an?|one) (${unitWords})(?: and a half)\\b`, 'g'),
    read: (m) => duration(1.5, 1.5, m[2]!),
  },
  {
    cue: unitCue,
    besides: numberCue,
    pattern: new RegExp(`\\b${range}(?: |-)?(${unitWords})\\b`, 'g'),
    read: (m) => {
      const { low, high, loose } = span(m[1]!, m[2]);
      return duration(low, high, m[3]!, loose);
    },
  },
  // A rate is no length of time: twice a day.
  {
    cue: /\ban? /,
    besides: unitCue,
    pattern: new RegExp(`\\b(?:times|once|twice|per|pounds|dollars|euros) an? (?:${unitWords})\\b`, 'g'),
    read: () => nothing,
  },
  {
    cue: /\ban? /,
    besides: unitCue,
    pattern: new RegExp(`\\ban? (${unitWords})\\b(?! or (?:two|so))`, 'g'),
    read: (m) => duration(1, 1, m[1]!),
  },
  {
    cue: / or two/,
    pattern: new RegExp(`\\ban? (${unitWords}) or two\\b`, 'g'),
    read: (m) => duration(1, 2, m[1]!),
  },
  {
    cue: / or so/,
    pattern: new RegExp(`\\ban? (${unitWords}) or so\\b`, 'g'),
    read: (m) => duration(1, 1, m[1]!, true),
  },
  { cue: /fortnight/, pattern: /\b(?:a )?fortnight(?:'s)?\b/g, read: () => duration(1, 1, 'fortnight') },
  {
    cue: /life|ever|limit|you like/,
    pattern:
      /\b(?:lifetime (?:guarantee|warranty|cover)|(?:guaranteed?|covered|cover|warranty) for (?:life|ever)|no time limit|as long as you like|whenever you like|any time you like)\b/g,
    read: () => ({ kind: 'duration', low: 36500, high: Infinity, unit: 'days' }),
  },
  {
    cue: /once|twice/,
    pattern:
      /(?<!\b(?:this|at|just|for|all at) )\b(once|twice)\b(?! (?:i|we|you|it|they|the|your|that|this|he|she|approved|received|our|my)\b)/g,
    read: (m) => ({ kind: 'count', low: m[1] === 'once' ? 1 : 2, high: m[1] === 'once' ? 1 : 2 }),
  },
  {
    cue: numberCue,
    pattern: new RegExp(`(?<![\\w.-])${range}(?![\\w%])`, 'g'),
    read: (m) => ({ kind: 'count', ...span(m[1]!, m[2]) }),
  },
];
