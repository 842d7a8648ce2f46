import { nearestWord } from '../content/nearest-word.ts';
import type { DurationUnit, FactValue } from './policy.ts';

/** A value as an author wrote it, and the moment it runs from where one was written with it. */
export type ReadValue = { readonly value: FactValue; readonly anchor?: string };

const units: Readonly<Record<string, DurationUnit>> = {
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  'working day': 'working-days',
  'working-day': 'working-days',
  'business day': 'working-days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};
const signs: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '€': 'EUR' };
const figure = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

const durationShape = new RegExp(
  `^(${figure}) (${Object.keys(units).join('|')})s?(?: (?:from|after) (?:the (?=[a-z-]+$))?([a-z][a-z -]*))?$`,
  'i',
);
const signShape = new RegExp(`^([£$€]) ?(${figure})$`);
const codeShape = new RegExp(`^(?:(${figure}) ([A-Z]{3})|([A-Z]{3}) (${figure}))$`);
const percentShape = new RegExp(`^(${figure}) ?(?:%|per ?cent)$`, 'i');
const countShape = /^(\d+)(?: ([a-z][a-z-]*(?: [a-z-]+){0,3}))?$/i;
const quantityShape = /^(?:[£$€]|[-–−]\s*\d|\d[\d.,]*\s+[a-z])/i;

/**
 * A fact's value from what stands in YAML: `30 days from delivery`, `£150`, `1 warning`, `95%`, `yes`, a list, or other words.
 * Undefined where it begins like a quantity and is none: a text that does is written in the long form, as `text:`.
 */
export function readValue(written: unknown): ReadValue | undefined {
  if (typeof written === 'boolean') return { value: { kind: 'yes-no', yes: written } };
  if (typeof written === 'number')
    return Number.isFinite(written) && written >= 0
      ? { value: { kind: 'count', amount: written } }
      : undefined;
  if (Array.isArray(written)) return readChoice(written);
  if (typeof written !== 'string') return undefined;
  const text = written.trim().replace(/\s+/g, ' ');
  const value =
    readDuration(text) ?? readMoney(text) ?? readPercent(text) ?? readYesNo(text) ?? readCount(text);
  if (value) return value;
  return text === '' || quantityShape.test(text) ? undefined : { value: { kind: 'text', text } };
}

function readChoice(written: readonly unknown[]): ReadValue | undefined {
  const options = written.map((option) => (typeof option === 'number' ? String(option) : option));
  const usable =
    options.length > 0 && options.every((option) => typeof option === 'string' && option.trim() !== '');
  return usable ? { value: { kind: 'choice', options: options as string[] } } : undefined;
}

function readDuration(text: string): ReadValue | undefined {
  const [, amount, unit, anchor] = durationShape.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const value: FactValue = { kind: 'duration', amount: numberOf(amount), unit: units[unit.toLowerCase()]! };
  return anchor === undefined ? { value } : { value, anchor: anchor.toLowerCase() };
}

function readMoney(text: string): ReadValue | undefined {
  const [, sign, amount] = signShape.exec(text) ?? [];
  if (sign !== undefined) return money(amount!, signs[sign]!);
  const [, before, code, codeFirst, after] = codeShape.exec(text) ?? [];
  return before !== undefined
    ? money(before, code!)
    : after !== undefined
      ? money(after, codeFirst!)
      : undefined;
}

function money(amount: string, currency: string): ReadValue {
  return { value: { kind: 'money', amount: numberOf(amount), currency } };
}

function readPercent(text: string): ReadValue | undefined {
  const [, amount] = percentShape.exec(text) ?? [];
  return amount === undefined ? undefined : { value: { kind: 'percent', amount: numberOf(amount) } };
}

function readYesNo(text: string): ReadValue | undefined {
  return /^(?:yes|no)$/i.test(text)
    ? { value: { kind: 'yes-no', yes: text.toLowerCase() === 'yes' } }
    : undefined;
}

function readCount(text: string): ReadValue | undefined {
  const [, amount, of] = countShape.exec(text) ?? [];
  if (amount === undefined || looksLikeDuration(of)) return undefined;
  return { value: { kind: 'count', amount: Number(amount), ...(of === undefined ? {} : { of }) } };
}

/** `30 dayz` and `30 days from` are slips, not thirty of something. */
function looksLikeDuration(of: string | undefined): boolean {
  if (of === undefined) return false;
  if (/ (?:from|after|since|of)(?: |$)/i.test(of)) return true;
  return (
    nearestWord(of, ['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'working days']) !== undefined
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}
