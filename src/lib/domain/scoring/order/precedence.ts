import type { OrderRule } from '../../rubric/rubric.ts';
import { verdictOf, type OrderVerdict } from './order-verdict.ts';
import { holdsOne, wasSettled, type TraceStep } from './trace.ts';

/** DECLARE precedence: each step with one of `of` comes after (with `sameTurn`: at or after) some step with one of `before`. */
export function checkPrecedence(
  rule: Extract<OrderRule, { template: 'precedence' }>,
  trace: readonly TraceStep[],
): OrderVerdict {
  const first = trace.findIndex((step) => holdsOne(step, rule.before));
  const isLate = (index: number) => first !== -1 && (rule.sameTurn ? index >= first : index > first);
  const early = (index: number) => !isLate(index) && !wasSettled(trace[index]!, rule.before);
  const active = trace.flatMap((step, index) => (holdsOne(step, rule.of) ? [{ index, seq: step.seq }] : []));
  return verdictOf(
    active.map((step) => step.seq),
    active.filter((step) => early(step.index)).map((step) => step.seq),
  );
}
