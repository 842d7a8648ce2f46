import type { DeskActionId } from '../desk/desk.ts';
import type { FaultId } from '../language/reading.ts';
import type { Criterion, ExpectedKind, Trigger } from '../rubric/rubric.ts';
import { saidByCustomer, type Gathered } from './gather-contact.ts';
import { remedyActions } from './remedy-actions.ts';
import { showsUpset } from './upset.ts';

/**
 * Whether a criterion is judged. `by: 'fault'` means that nothing but a fault of the representative brought it in: it then
 * starts from 0, or else committing the fault could raise a low score.
 */
export type Applicability =
  | { readonly applies: true; readonly by: 'contact' | 'fault' }
  | { readonly applies: false; readonly because: string };

/** Decides whether a criterion is judged in this contact; one trigger is enough. The reason for N/A is a key of the text catalogue. */
export function applicabilityOf(criterion: Criterion, gathered: Gathered): Applicability {
  if (gathered.replies.length === 0) return { applies: false, because: 'scoring.na.nothing-said' };
  if (criterion.earns.length + criterion.loses.length + criterion.order.length === 0) {
    return { applies: false, because: 'scoring.na.people-only' };
  }
  if (criterion.trigger.some((trigger) => isTriggered(trigger, gathered)))
    return { applies: true, by: 'contact' };
  if (criterion.trigger.some((trigger) => isTriggeredByFault(trigger, gathered)))
    return { applies: true, by: 'fault' };
  return { applies: false, because: `scoring.na.${criterion.trigger[0] ?? 'never'}` };
}

/** Whether the contact itself, faults aside, calls for what hangs on this trigger. */
export function isTriggered(trigger: Trigger, gathered: Gathered): boolean {
  return tests[trigger](gathered);
}

const annoyed = 2;
const angry = 4;
const identityActions: readonly DeskActionId[] = [
  'look-up',
  'verify-identity',
  'refund',
  'replace',
  'goodwill',
];

const tests: Readonly<Record<Trigger, (gathered: Gathered) => boolean>> = {
  always: () => true,
  'upset-customer': (gathered) => isUpset(gathered),
  'problem-told': (gathered) =>
    gathered.signs.has('problem') || isUpset(gathered) || expects(gathered, listening),
  'has-claims-or-must-tell': (gathered) =>
    mustTell(gathered) || saysRight(gathered) || expects(gathered, ['tells']),
  'must-tell': mustTell,
  'identity-needed': (gathered) =>
    gathered.contact.caseRecord.privateFields.length > 0 &&
    (did(gathered, identityActions) || expectsDeed(gathered, ['verify-identity'])),
  'remedy-due': (gathered) =>
    hasEnding(gathered) ||
    did(gathered, remedyActions) ||
    expectsDeed(gathered, remedyActions) ||
    promises(gathered),
  'next-step-due': (gathered) =>
    did(gathered, remedyActions) || promises(gathered) || expects(gathered, ['next-step']),
  'closing-due': endedInOrder,
  'record-due': (gathered) => expectsDeed(gathered, ['log-complaint', 'wrap-up']),
  'escalation-required': ({ escalation }) => escalation.need === 'required',
  'escalation-tempting': ({ escalation }) => escalation.tempting,
  'escalation-done': ({ escalation }) => escalation.done !== null && escalation.right,
  'manager-asked': ({ signs }) => signs.has('asks-for-a-manager'),
  'promise-made': promises,
  'warning-due': warningDue,
};

function isTriggeredByFault(trigger: Trigger, { replies, escalation }: Gathered): boolean {
  if (trigger === 'escalation-done')
    return (escalation.done !== null || escalation.onlySaid) && !escalation.right;
  if (trigger === 'warning-due') return commits(replies, ['unprovoked-warning']);
  if (trigger === 'identity-needed') return commits(replies, ['disclosure']);
  return (
    trigger === 'has-claims-or-must-tell' &&
    (saysWrong(replies) || commits(replies, ['over-promise', 'false-claim']))
  );
}

/** An insult that the representative could still answer. After a threat no warning is due: one may end at once. */
function warningDue({ contact, signs }: Gathered): boolean {
  if (signs.has('threat')) return false;
  const insulted = saidByCustomer(contact).find((said) => said.signs.some(({ sign }) => sign === 'abuse'));
  return (
    insulted !== undefined &&
    contact.turns.some(({ seq, move }) => move.kind === 'words' && seq > insulted.seq)
  );
}

function commits(replies: Gathered['replies'], faults: readonly FaultId[]): boolean {
  return replies.some(({ move }) =>
    move.reading.faults.some((hit) => faults.includes(hit.fault) && !hit.vetoedBy),
  );
}

function saysWrong(replies: Gathered['replies']): boolean {
  return replies.some(({ move }) =>
    move.reading.claims.some((claim) => claim.verdict === 'wrong' || claim.verdict === 'misapplied'),
  );
}

const listening: readonly ExpectedKind[] = ['clarifying-question', 'summary', 'agreement-check', 'asks'];

/** Annoyed or worse at the start, angry or worse later, upset in words, or a moment that asks for an acknowledgement. */
function isUpset(gathered: Gathered): boolean {
  const [first, ...rest] = gathered.contact.turns;
  return (
    (first?.moodBefore ?? 0) >= annoyed ||
    rest.some((turn) => turn.moodBefore >= angry) ||
    saidByCustomer(gathered.contact).some(({ signs }) => signs.some(showsUpset)) ||
    expects(gathered, ['acknowledgement'])
  );
}

function mustTell({ scored }: Gathered): boolean {
  return (scored.scenario?.mustTell.length ?? 0) > 0;
}

function saysRight({ replies }: Gathered): boolean {
  return replies.some(({ move }) => move.reading.claims.some((claim) => claim.verdict === 'right'));
}

function promises({ replies }: Gathered): boolean {
  return replies.some(({ move }) =>
    move.reading.proposals.some(({ stance }) => stance === 'announced' || stance === 'done'),
  );
}

function did({ deeds }: Gathered, actions: readonly DeskActionId[]): boolean {
  return deeds.some(({ move }) => actions.includes(move.action));
}

function expects({ dues }: Gathered, kinds: readonly ExpectedKind[]): boolean {
  return dues.some((due) => kinds.includes(due.kind));
}

function expectsDeed({ dues }: Gathered, actions: readonly DeskActionId[]): boolean {
  return dues.some((due) => due.kind === 'does' && (actions as readonly string[]).includes(due.what));
}

/** The ending shows whether the right thing was done, even where the contact never came near it. */
function hasEnding({ contact, scored }: Gathered): boolean {
  return (
    scored.scenario !== null &&
    contact.ended !== undefined &&
    contact.ended.by !== 'stopped' &&
    contact.ended.ending !== null
  );
}

/** A customer who walks out leaves no room for a goodbye. */
function endedInOrder({ contact, scored }: Gathered): boolean {
  if (scored.scenario === null) return true;
  const { ended } = contact;
  return (
    ended !== undefined && ended.by !== 'stopped' && (ended.by === 'agent' || ended.ending?.kind !== 'failed')
  );
}
