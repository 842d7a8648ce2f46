import type { Quantity } from './quantity.ts';

const dayLengths = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  'working-days': 1.4,
  weeks: 7,
  months: 30.4,
  years: 365,
} as const;

/** Whether an age as people say it can be that many days: "five weeks" is anything from 31 to 38, "33 days" is 33. */
export function sameAge(said: Quantity, days: number): boolean {
  const length = dayLengths[said.unit ?? 'days'];
  const from = said.low * length;
  const to = said.high * length;
  if (said.bound === 'more-than' || said.bound === 'at-least') return days >= from;
  if (said.bound === 'less-than' || said.bound === 'at-most') return days <= to;
  const slack = (length > 1 ? length * 0.5 : 0) + (said.approximate ? 0.15 * to : 0);
  return from - slack <= days && days <= to + slack;
}
