import { caseFields, fieldOf } from '../case-fields.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';
import { sameDetail } from '../same-detail.ts';

/** Finds the order whose number was typed. Looking it up again is allowed and changes nothing. */
export const lookUp: PerformDeskAction = (performing) => {
  const number = argument(performing, 'order');
  if (number === '') return impossible('desk.look-up.no-number');
  const known = String(fieldOf(performing.caseRecord, caseFields.orderNumber) ?? '');
  if (!sameDetail(number, known)) return impossible('desk.look-up.no-such-order', { order: number });
  return done('look-up', performing.state, {
    message: messageOf('desk.look-up.done', { order: known }),
    changes: { lookedUp: true },
  });
};
