/**
 * What an order rule found.
 * `activations` are the turns that put the rule to the test: none means it never came up, which earns and loses nothing.
 * `broken` are the turns at which it failed; null where the thing never happened in the whole contact.
 */
export type OrderVerdict = {
  readonly held: boolean;
  readonly activations: readonly number[];
  readonly broken: readonly (number | null)[];
};

/** A verdict from the turns that tested the rule and those that broke it. */
export function verdictOf(activations: readonly number[], broken: readonly (number | null)[]): OrderVerdict {
  return { held: broken.length === 0, activations, broken };
}
