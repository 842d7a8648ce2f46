import { sayValue } from '../../policy/say-value.ts';
import type { FactValue } from '../../policy/policy.ts';
import type { Quantity } from './quantity.ts';

const bounds = {
  'at-most': 'up to ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'less-than': 'less than ',
} as const;

/** A figure in the policy's way of writing, with the event it was said to run from. */
export function sayQuantity(quantity: Quantity, anchor?: string): string {
  const high = valueOf(quantity, quantity.high);
  if (quantity.kind === 'date' || !high) return quantity.quote;
  if (!Number.isFinite(quantity.high)) return quantity.quote;
  const range = quantity.low === quantity.high ? sayValue(high) : `${quantity.low} to ${sayValue(high)}`;
  const bound = quantity.bound === undefined ? '' : bounds[quantity.bound];
  return `${bound}${range}${anchor === undefined ? '' : ` from ${anchor}`}`;
}

function valueOf(quantity: Quantity, amount: number): FactValue | undefined {
  if (quantity.kind === 'duration') return { kind: 'duration', amount, unit: quantity.unit ?? 'days' };
  if (quantity.kind === 'money') return { kind: 'money', amount, currency: quantity.currency ?? 'GBP' };
  if (quantity.kind === 'percent') return { kind: 'percent', amount };
  return quantity.kind === 'count'
    ? { kind: 'count', amount, ...(quantity.of === undefined ? {} : { of: quantity.of }) }
    : undefined;
}
