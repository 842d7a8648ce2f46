import type { DurationUnit } from '../../policy/policy.ts';
import type { Span } from '../reading.ts';

/** How a figure limits: `at-most` (up to, within, no more than), `at-least`, `more-than`, `less-than`. */
export type Bound = 'at-most' | 'at-least' | 'more-than' | 'less-than';

export type QuantityKind = 'duration' | 'money' | 'percent' | 'count' | 'date';

/**
 * A figure somebody wrote, in digits or words, with the unit it stands in.
 * `low` and `high` differ only in a range; an unlimited time ("lifetime") has `high: Infinity`.
 * A date is `low = high = month × 100 + day`, with `year` where one was said.
 */
export type Quantity = Span & {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly quote: string;
  readonly unit?: DurationUnit;
  /** ISO 4217 code; absent where the speaker named none that we know. */
  readonly currency?: string;
  /** What is counted, for counts: the following noun, stemmed. */
  readonly of?: string;
  readonly year?: number;
  readonly bound?: Bound;
  /** "about", "roughly", "around". */
  readonly approximate: boolean;
  /** Taken back by the speaker in favour of a later figure: "3 days, no wait, 5". */
  readonly corrected: boolean;
};

/** A quantity and where it stands in the spoken line. */
export type Placed = { readonly quantity: Quantity; readonly at: number; readonly to: number };
