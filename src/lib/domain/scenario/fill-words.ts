import type { CaseValue } from '../language/reading.ts';
import type { Form } from './form.ts';

const reference = /\$([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)/g;
const moneyName = /(?:^|[.-])(?:price|amount|total|fee|cost|charge|refund|credit|balance|paid|bill|limit)$/;
const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The names that a text refers to with `$`, in the order written. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(reference)].map((found) => found[1] ?? '');
}

/** Fills `$name` and `$order.price` as a person would write them: `£89.50`, `20 October`. Unknown names stay as they are. */
export function fillWords(text: string, form: Form): string {
  return text.replace(reference, (whole, name: string) => {
    const value = form.values[name];
    return value === undefined ? whole : sayValueOf(name, value, form);
  });
}

/** Fills `$name` with bare values. A text that is nothing but one reference keeps the value's type. */
export function fillNames(text: string, values: Readonly<Record<string, CaseValue>>): CaseValue {
  const alone = /^\$([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)$/.exec(text)?.[1];
  if (alone !== undefined && values[alone] !== undefined) return values[alone];
  return text.replace(reference, (whole, name: string) => String(values[name] ?? whole));
}

/** A field whose name ends in a word for money (`price`, `total`, `fee`…) is an amount in the company's currency. */
export function isMoneyField(name: string): boolean {
  return moneyName.test(name);
}

function sayValueOf(name: string, value: CaseValue, form: Form): string {
  if (typeof value === 'number' && isMoneyField(name)) return sayMoney(value, form.currency);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return sayDate(value, form.startsAt);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function sayMoney(amount: number, currency: string): string {
  const digits = amount.toFixed(Number.isInteger(amount) ? 0 : 2);
  const symbol = symbols[currency];
  return symbol === undefined ? `${currency} ${digits}` : `${symbol}${digits}`;
}

function sayDate(date: string, startsAt: string): string {
  const [year = '', month = '1', day = '1'] = date.split('-');
  const words = `${Number(day)} ${months[Number(month) - 1] ?? ''}`;
  return startsAt.startsWith(year) ? words : `${words} ${year}`;
}
