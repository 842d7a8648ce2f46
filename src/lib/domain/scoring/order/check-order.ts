import type { OrderRule } from '../../rubric/rubric.ts';
import { checkAbsence } from './absence.ts';
import { checkExistence } from './existence.ts';
import { checkNotSuccession } from './not-succession.ts';
import type { OrderVerdict } from './order-verdict.ts';
import { checkPrecedence } from './precedence.ts';
import { checkResponse } from './response.ts';
import type { TraceStep } from './trace.ts';

/** Holds one order rule against the whole contact. */
export function checkOrder(rule: OrderRule, trace: readonly TraceStep[]): OrderVerdict {
  switch (rule.template) {
    case 'existence':
      return checkExistence(rule, trace);
    case 'absence':
      return checkAbsence(rule, trace);
    case 'precedence':
      return checkPrecedence(rule, trace);
    case 'response':
      return checkResponse(rule, trace);
    case 'not-succession':
      return checkNotSuccession(rule, trace);
  }
}
