import type { OrderRule } from '../../rubric/rubric.ts';
import { verdictOf, type OrderVerdict } from './order-verdict.ts';
import { holdsOne, type TraceStep } from './trace.ts';

/**
 * DECLARE response: each step with one of `of` is followed by one with one of `to`, no more than `within` turns later.
 * With `sameTurn` the step may answer itself. A debt still open when the contact ends is broken.
 */
export function checkResponse(
  rule: Extract<OrderRule, { template: 'response' }>,
  trace: readonly TraceStep[],
): OrderVerdict {
  const answered = (index: number) => {
    const from = rule.sameTurn ? index : index + 1;
    const to = rule.within === undefined ? trace.length : index + rule.within + 1;
    return trace.slice(from, to).some((step) => holdsOne(step, rule.to));
  };
  const active = trace.flatMap((step, index) => (holdsOne(step, rule.of) ? [{ index, seq: step.seq }] : []));
  return verdictOf(
    active.map((step) => step.seq),
    active.filter((step) => !answered(step.index)).map((step) => step.seq),
  );
}
