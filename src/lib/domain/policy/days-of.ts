import type { DurationUnit, FactValue } from './policy.ts';

const days: Readonly<Record<DurationUnit, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  'working-days': 7 / 5,
  weeks: 7,
  months: 365 / 12,
  years: 365,
};

/** A duration in days of the calendar, for comparing only: five working days count as seven days, twelve months as 365. */
export function daysOf({ amount, unit }: Extract<FactValue, { kind: 'duration' }>): number {
  return amount * days[unit];
}
