import type { OrderRule } from '../../rubric/rubric.ts';
import { verdictOf, type OrderVerdict } from './order-verdict.ts';
import { holdsOne, type TraceStep } from './trace.ts';

/** DECLARE existence: at least one step holds one of `of`. */
export function checkExistence(
  rule: Extract<OrderRule, { template: 'existence' }>,
  trace: readonly TraceStep[],
): OrderVerdict {
  const found = trace.filter((step) => holdsOne(step, rule.of)).map((step) => step.seq);
  return verdictOf(found, found.length > 0 ? [] : [null]);
}
