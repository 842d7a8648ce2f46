import type { Quantity } from './quantity.ts';

/** A figure and the words of its statement on either side. */
export type InStatement = { readonly said: Quantity; readonly before: string; readonly after: string };

/** What the case says to a figure. Without a field it is about the order, and the case does not know. */
export type CheckedAgainstCase = { readonly field?: string; readonly agrees: boolean };
