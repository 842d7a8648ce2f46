import type { CaseValue } from '../language/reading.ts';
import type { CaseRecord } from './desk.ts';

/** The case fields that the desk itself understands; every other field is only shown. */
export const caseFields = {
  orderNumber: 'order.number',
  price: 'order.price',
  inStock: 'order.in-stock',
} as const;

/** Details by which a customer can be recognised: form field to case field. */
export const identityDetails = {
  'order-number': 'order.number',
  postcode: 'customer.postcode',
  email: 'customer.email',
  phone: 'customer.phone',
} as const;

/** Days since the moment that a duration runs from, by the anchor's name; a date `x` has a companion `x-days-ago`. */
export const anchorFields: Readonly<Record<string, string>> = {
  delivery: 'order.delivered-days-ago',
  receipt: 'order.delivered-days-ago',
  purchase: 'order.ordered-days-ago',
  order: 'order.ordered-days-ago',
  dispatch: 'order.dispatched-days-ago',
};

export function fieldOf(record: CaseRecord, name: string): CaseValue | undefined {
  return record.fields[name];
}

/** A number field, or undefined where the case has none. */
export function numberOf(record: CaseRecord, name: string): number | undefined {
  const value = record.fields[name];
  return typeof value === 'number' ? value : undefined;
}

/** The fields under their own last word too, since a policy speaks of `condition` and a case of `order.condition`. Full names win. */
export function withShortNames(fields: CaseRecord['fields']): CaseRecord['fields'] {
  const short = Object.entries(fields).map(
    ([name, value]) => [name.slice(name.lastIndexOf('.') + 1), value] as const,
  );
  return { ...Object.fromEntries(short.reverse()), ...fields };
}
