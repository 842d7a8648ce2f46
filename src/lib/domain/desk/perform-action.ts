import type { CompanyPack } from '../policy/policy.ts';
import { endContact } from './actions/end-contact.ts';
import { escalate } from './actions/escalate.ts';
import { goodwill } from './actions/goodwill.ts';
import { logComplaint } from './actions/log-complaint.ts';
import { lookUp } from './actions/look-up.ts';
import { refund } from './actions/refund.ts';
import { replace } from './actions/replace.ts';
import { scheduleFollowUp } from './actions/schedule-follow-up.ts';
import { verifyIdentity } from './actions/verify-identity.ts';
import { wrapUp } from './actions/wrap-up.ts';
import type { CaseRecord, DeskActionId, DeskOutcome, DeskRequest, DeskState } from './desk.ts';
import { impossible } from './outcomes.ts';
import type { HeardSoFar, PerformDeskAction } from './performing.ts';

const actions: Readonly<Record<DeskActionId, PerformDeskAction>> = {
  'look-up': lookUp,
  'verify-identity': verifyIdentity,
  'log-complaint': logComplaint,
  refund,
  replace,
  goodwill,
  'schedule-follow-up': scheduleFollowUp,
  escalate,
  'wrap-up': wrapUp,
  'end-contact': endContact,
};

/**
 * Carries out one desk action, or says why not: a pure function of what is asked, done so far and written in the policy.
 * `heard` is what the conversation showed (identity details given, warnings); what it leaves out is not held against anybody.
 */
export function performAction(
  { action, args }: DeskRequest,
  state: DeskState,
  caseRecord: CaseRecord,
  pack: CompanyPack,
  tier: string,
  startsAt: string,
  heard: HeardSoFar = {},
): DeskOutcome {
  const perform = Object.hasOwn(actions, action) && pack.company.desk[action] ? actions[action] : undefined;
  if (!perform) return impossible('desk.no-such-action', { action });
  return perform({ args, state, caseRecord, pack, tier, startsAt, heard });
}
