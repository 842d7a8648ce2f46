import { daysOf } from './days-of.ts';
import type { FactValue } from './policy.ts';

/** A value as a number to compare: durations in days, money and counts as they are; what is no quantity ("no limit") is without bound. */
export function amountOf(value: FactValue): number {
  if (value.kind === 'duration') return daysOf(value);
  return 'amount' in value ? value.amount : Infinity;
}
