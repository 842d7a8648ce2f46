import { sayDate } from './dates.ts';

const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };
const moneyNames = /(^|[.-])(price|amount|total|paid|fee|cost|refund|balance|charge|charged|deposit)$/;

/** An amount in major units: `£84.50`. */
export function sayMoney(amount: number, currency: string): string {
  const figure = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return symbols[currency] ? `${symbols[currency]}${figure}` : `${figure} ${currency}`;
}

/** A case value as the desk prints it: dates in words, money with its currency, yes and no, ids such as `product-defect` as words. */
export function sayCaseValue(name: string, value: string | number | boolean, currency: string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return moneyNames.test(name) ? sayMoney(value, currency) : String(value);
  if (/^[a-z]+(-[a-z]+)+$/.test(value)) return value.replaceAll('-', ' ');
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? sayDate(value) : value;
}
