import type { CaseValue } from '../reading.ts';
import type { CaseFields } from './case-fields.ts';
import { eventIn } from './moments-of-trade.ts';

/** The case's field for an event (`order.delivered` for delivery) whose value fits; `-days-ago` fields by that ending. */
export function fieldOfEvent(
  fields: CaseFields,
  event: string,
  fits: (value: CaseValue) => boolean,
  ending = '',
): string | undefined {
  return Object.entries(fields).find(([name, value]) => {
    const plain = lastPart(name)
      .replace(/-days-ago$/, '')
      .replace(/-/g, ' ');
    return fits(value) && name.endsWith(ending) && eventIn(plain) === event;
  })?.[0];
}

/** `order.delivered-days-ago` is called `delivered-days-ago`. */
export const lastPart = (name: string) => name.slice(name.lastIndexOf('.') + 1);
