import type { Quantity } from './quantity.ts';

/** A figure and the words of its statement on either side; `earlier` is what the speaker said just before it. */
export type InStatement = {
  readonly said: Quantity;
  readonly before: string;
  readonly after: string;
  readonly earlier: string;
};

/** What the case says to a figure. Without a field it is a figure of the case's kind, and the case does not know. */
export type CheckedAgainstCase = { readonly field?: string; readonly agrees: boolean };

/** A figure that is told of something else, or of nobody knows what. */
export const notOfThisCase: CheckedAgainstCase = { agrees: false };
