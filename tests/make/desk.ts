import type { DeskActionId, DeskOutcome, DeskState } from '#lib/domain/desk/desk.ts';
import { emptyDesk } from '#lib/domain/desk/empty-desk.ts';
import { performAction } from '#lib/domain/desk/perform-action.ts';
import type { HeardSoFar } from '#lib/domain/desk/performing.ts';
import type { CaseRecord } from '#lib/domain/desk/desk.ts';
import { makeCase, makeSmallCompany } from './small-company.ts';

export const openDesk: DeskState = { ...emptyDesk, lookedUp: true, verified: true };

export type AtDesk = {
  readonly state?: DeskState;
  readonly caseRecord?: CaseRecord;
  readonly tier?: string;
  readonly heard?: HeardSoFar;
};

/** Performs one action at a desk where the order is open and the customer verified, unless told otherwise. */
export function perform(
  action: DeskActionId,
  args: Record<string, string> = {},
  at: AtDesk = {},
): DeskOutcome {
  const { state = openDesk, caseRecord = makeCase(), tier = 'clerk', heard } = at;
  return performAction(
    { action, args },
    state,
    caseRecord,
    makeSmallCompany(),
    tier,
    '2026-03-03T14:02:00.000+00:00',
    heard,
  );
}

/** The outcome in one word, with the message's key, for comparing. */
export function answered(outcome: DeskOutcome): string {
  return `${outcome.outcome}: ${outcome.message.key}`;
}
