import type { OrderRule } from '../../rubric/rubric.ts';
import { verdictOf, type OrderVerdict } from './order-verdict.ts';
import { holdsOne, type TraceStep } from './trace.ts';

/** DECLARE not-succession: once a step held one of `after`, no later step (with `sameTurn`: nor that one) holds one of `of`. */
export function checkNotSuccession(
  rule: Extract<OrderRule, { template: 'not-succession' }>,
  trace: readonly TraceStep[],
): OrderVerdict {
  const first = trace.findIndex((step) => holdsOne(step, rule.after));
  const late = (index: number) => first !== -1 && (rule.sameTurn ? index >= first : index > first);
  const active = trace.flatMap((step, index) => (holdsOne(step, rule.of) ? [{ index, seq: step.seq }] : []));
  return verdictOf(
    active.map((step) => step.seq),
    active.filter((step) => late(step.index)).map((step) => step.seq),
  );
}
