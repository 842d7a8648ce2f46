import type { DeskOutcome, DeskRequest } from '../desk/desk.ts';
import { performAction } from '../desk/perform-action.ts';
import type { ContactEventBody } from './contact.ts';
import type { Edition } from './edition.ts';
import { heardSoFar } from './heard-so-far.ts';
import type { Replaying } from './replaying.ts';

/** What the desk answers at this point of the contact. */
export function askDesk(
  { pack, scenario }: Edition,
  replaying: Replaying,
  request: DeskRequest,
): DeskOutcome {
  const { form, desk, header } = replaying;
  return performAction(
    request,
    desk,
    form.caseRecord,
    pack,
    scenario.tier,
    header.startsAt,
    heardSoFar(replaying),
  );
}

/** The event that records a desk outcome; undefined for what is impossible, which leaves no trace. */
export function recordOf(request: DeskRequest, outcome: DeskOutcome): ContactEventBody | undefined {
  const { action, args } = request;
  switch (outcome.outcome) {
    case 'impossible':
      return undefined;
    case 'beyond-authority':
      return { type: 'agent.tried', action, args, fact: outcome.fact };
    case 'done':
      return {
        type: 'agent.did',
        action,
        args,
        success: outcome.success,
        result: { message: outcome.message.key, ...outcome.message.with },
      };
  }
}
