import type { AgentMove } from '../contact/replayed-contact.ts';
import type { CaseRecord, DeskActionId, DeskState } from '../desk/desk.ts';
import { performAction } from '../desk/perform-action.ts';
import type { HeardSoFar } from '../desk/performing.ts';
import { addMoney, readAmount } from '../desk/read-amount.ts';
import type { CompanyPack } from '../policy/policy.ts';
import { opinionWords } from '../language/opinion-words.ts';
import { deskArguments } from './desk-arguments.ts';
import { isUnclear, knownAction } from './known-actions.ts';
import type { TranscriptAction } from './transcript.ts';

/** What a recorded deed is held against: the desk so far, the case, the policy, and what was said before. */
export type DeedBench = {
  readonly desk: DeskState;
  readonly record: CaseRecord;
  readonly pack: CompanyPack;
  readonly tier: string;
  readonly heard: HeardSoFar;
  readonly date: string;
  /** What the representative said last. */
  readonly saidLast: string;
};

export type RecordedDeed = { readonly move: AgentMove; readonly desk: DeskState };

/** A deed of another system as one of our desk: it happened, whatever our desk would have answered, and may have offended the policy. */
export function recordDeed(deed: TranscriptAction, bench: DeedBench): RecordedDeed {
  const action = passesOnOpinion(deed, bench) ? undefined : knownAction(deed.action);
  if (action === undefined) return { move: noted(deed), desk: bench.desk };
  const args = deskArguments(action, deed.args, bench.pack, bench.tier);
  const success = !hasFailed(deed.args);
  const against = success ? clausesAgainst(action, args, bench) : [];
  return {
    move: { kind: 'did', action, args, success, against },
    desk: success
      ? deskAfter(action, args, bench.desk)
      : { ...bench.desk, done: [...bench.desk.done, action] },
  };
}

function noted({ action, args }: TranscriptAction): AgentMove {
  return { kind: 'noted', action, args, ...(isUnclear(action) && { unclear: true }) };
}

/** A team that was told what a customer thinks was handed no case: "I can send the suggestion to our management if you like." */
function passesOnOpinion({ action, args }: TranscriptAction, { saidLast }: DeedBench): boolean {
  if (knownAction(action) !== 'escalate' || /escalat/i.test(action)) return false;
  return opinionWords.test(`${saidLast} ${Object.values(args).join(' ')}`);
}

/** A record that says itself that nothing came of it. */
function hasFailed(args: TranscriptAction['args']): boolean {
  return Object.entries(args).some(
    ([name, value]) =>
      /^(?:success|ok|verified|result|outcome|status)$/i.test(name) &&
      /^(?:false|no|fail\w*|refused|declined|rejected|denied|error|unsuccessful)$/i.test(value),
  );
}

/** Our own desk's objections, as far as the transcript tells enough for them. Whoever recorded the deed had the order open. */
function clausesAgainst(
  action: DeskActionId,
  args: TranscriptAction['args'],
  bench: DeedBench,
): readonly string[] {
  if (action === 'verify-identity' || action === 'look-up') return [];
  const state = { ...bench.desk, lookedUp: true };
  const outcome = performAction(
    { action, args },
    state,
    bench.record,
    bench.pack,
    bench.tier,
    bench.date,
    bench.heard,
  );
  if (outcome.outcome === 'done') return outcome.against;
  return outcome.outcome === 'beyond-authority' ? [outcome.clause] : [];
}

function deskAfter(action: DeskActionId, args: TranscriptAction['args'], desk: DeskState): DeskState {
  const done = [...desk.done, action];
  const amount = readAmount(args['amount'] ?? '') ?? 0;
  switch (action) {
    case 'look-up':
      return { ...desk, done, lookedUp: true };
    case 'verify-identity':
      return { ...desk, done, verified: true };
    case 'refund':
      return { ...desk, done, refunded: addMoney(desk.refunded, amount) };
    case 'replace':
      return { ...desk, done, replaced: true };
    case 'goodwill':
      return { ...desk, done, goodwill: addMoney(desk.goodwill, amount) };
    case 'escalate':
      return { ...desk, done, escalatedTo: args['tier'] ?? '' };
    case 'wrap-up':
      return { ...desk, done, note: args['note'] ?? '' };
    case 'schedule-follow-up':
      return {
        ...desk,
        done,
        followUps: [
          ...desk.followUps,
          { what: args['what'] ?? '', inWorkingDays: Number.parseInt(args['in'] ?? '', 10) || 0 },
        ],
      };
    default:
      return { ...desk, done };
  }
}
