import type { OrderRule } from '../../rubric/rubric.ts';
import { verdictOf, type OrderVerdict } from './order-verdict.ts';
import { holdsOne, type TraceStep } from './trace.ts';

/** DECLARE absence: no step holds any of `of`. */
export function checkAbsence(
  rule: Extract<OrderRule, { template: 'absence' }>,
  trace: readonly TraceStep[],
): OrderVerdict {
  const found = trace.filter((step) => holdsOne(step, rule.of)).map((step) => step.seq);
  return verdictOf(found, found);
}
