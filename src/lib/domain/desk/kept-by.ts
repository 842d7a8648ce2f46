import type { RemedyId } from '../language/reading.ts';
import type { DeskActionId } from './desk.ts';

/** The desk actions that make good what was promised in words. Remedies without one cannot be held against the desk. */
export const keptBy: Readonly<Partial<Record<RemedyId, readonly DeskActionId[]>>> = {
  refund: ['refund'],
  replacement: ['replace'],
  goodwill: ['goodwill', 'refund'],
  escalation: ['escalate'],
  'call-back': ['schedule-follow-up', 'escalate'],
};
