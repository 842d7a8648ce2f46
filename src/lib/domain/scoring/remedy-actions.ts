import type { DeskActionId } from '../desk/desk.ts';

/** The desk actions that do something for the customer. */
export const remedyActions: readonly DeskActionId[] = [
  'refund',
  'replace',
  'goodwill',
  'schedule-follow-up',
  'escalate',
  'log-complaint',
];
