import type { DurationUnit, FactValue } from './policy.ts';

const signs: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€' };
const units: Readonly<Record<DurationUnit, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  'working-days': 'working day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** A value in plain words, the same in every place: `30 days`, `£1,250.50`, `1 warning`, `95%`, `yes`, `repair, replacement or refund`. */
export function sayValue(value: FactValue): string {
  switch (value.kind) {
    case 'duration':
      return `${value.amount} ${units[value.unit]}${value.amount === 1 ? '' : 's'}`;
    case 'money':
      return sayMoney(value.amount, value.currency);
    case 'count':
      return value.of === undefined ? String(value.amount) : `${value.amount} ${value.of}`;
    case 'percent':
      return `${value.amount}%`;
    case 'text':
      return value.text;
    case 'yes-no':
      return value.yes ? 'yes' : 'no';
    case 'choice':
      return sayChoice(value.options);
  }
}

function sayMoney(amount: number, currency: string): string {
  const [whole = '', pence] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const figure = pence === undefined ? grouped : `${grouped}.${pence}`;
  const sign = signs[currency];
  return sign === undefined ? `${figure} ${currency}` : `${sign}${figure}`;
}

function sayChoice(options: readonly string[]): string {
  if (options.length < 2) return options.join('');
  return `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}
