import { complaintReference } from '../complaint-reference.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';

/** Opens a complaint under a reference number that the customer can be told. One contact has one complaint. */
export const logComplaint: PerformDeskAction = (performing) => {
  const { state, caseRecord, startsAt } = performing;
  const already = state.complaintReference;
  if (already) return impossible('desk.log-complaint.already', { reference: already });
  if (argument(performing, 'summary') === '') return impossible('desk.log-complaint.no-summary');
  const reference = complaintReference(caseRecord, startsAt);
  return done('log-complaint', state, {
    message: messageOf('desk.log-complaint.done', { reference }),
    changes: { complaintReference: reference },
  });
};
