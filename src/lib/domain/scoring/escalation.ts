import type { ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import type { CustomerSignId } from '../language/reading.ts';
import { holdsFor } from '../policy/holds-for.ts';
import type { ClauseId, Fact } from '../policy/policy.ts';
import { readEscalationNote, type NoteCheck } from './escalation-note.ts';
import { brushedOff, isPressed } from './brushed-off.ts';
import type { Scored } from './scored.ts';

export type EscalationNeed = 'required' | 'allowed' | 'unnecessary';

/**
 * What the policy asked for and what was done.
 * `right` is the decision alone: escalated where required, not where unnecessary, either where allowed.
 * `tempting` says that the customer pressed for a manager, so that not escalating was a decision too.
 */
export type EscalationJudgement = {
  readonly need: EscalationNeed;
  readonly clause?: ClauseId;
  readonly done: { readonly seq: number; readonly tier: string } | null;
  readonly right: boolean;
  /** It was announced or said to be done, and the desk does not show it. */
  readonly onlySaid: boolean;
  /** The customer asked for a manager and got neither an explanation nor an offer of help. */
  readonly brushedOff: boolean;
  readonly tierRight: boolean;
  readonly tempting: boolean;
  /** Null where nothing was escalated. */
  readonly note: NoteCheck | null;
};

/** Judges the decision to escalate by the scenario and by the facts' `escalate-when` over the case. */
export function judgeEscalation(
  scored: Scored,
  contact: ReplayedContact,
  signs: ReadonlySet<CustomerSignId>,
): EscalationJudgement {
  const need = needOf(scored, contact, signs);
  const turn = contact.turns.find(isEscalation);
  const move = turn?.move.kind === 'did' ? turn.move : undefined;
  const done =
    turn && move ? { seq: turn.seq, tier: move.args['tier'] ?? contact.desk.escalatedTo ?? '' } : null;
  const onlySaid = done === null && contact.turns.some(announces);
  const unheard = done === null && brushedOff(contact);
  return {
    ...need,
    done,
    onlySaid,
    brushedOff: unheard,
    right: !onlySaid && !unheard && isRight(need.need, done !== null),
    tierRight: done !== null && (need.tier === undefined || done.tier === need.tier),
    tempting: need.need !== 'required' && (signs.has('asks-for-a-manager') || contact.turns.some(isPressed)),
    note: done ? readEscalationNote(move?.args['note'] ?? '', contact) : null,
  };
}

const isRight = (need: EscalationNeed, done: boolean) => need === 'allowed' || (need === 'required') === done;

function announces({ move }: Turn): boolean {
  return (
    move.kind === 'words' &&
    move.reading.proposals.some(
      ({ remedy, stance }) => remedy === 'escalation' && (stance === 'announced' || stance === 'done'),
    )
  );
}

function isEscalation(turn: Turn): boolean {
  return turn.move.kind === 'did' && turn.move.action === 'escalate' && turn.move.success;
}

type Need = { readonly need: EscalationNeed; readonly clause?: ClauseId; readonly tier?: string };

function needOf(
  { scenario, pack }: Scored,
  contact: ReplayedContact,
  signs: ReadonlySet<CustomerSignId>,
): Need {
  const written = scenario?.escalation;
  if (written)
    return {
      need: written.when,
      clause: written.because,
      ...(written.tier !== undefined && { tier: written.tier }),
    };
  const facts = [...pack.policy.facts.values()];
  const demanding = facts.find((fact) => demands(fact, contact, pack.policy, scenario?.tier));
  if (demanding) return { need: 'required', clause: demanding.clause };
  const untold = facts.find((fact) => mayDemand(fact, contact));
  if (untold) return { need: 'allowed', clause: untold.clause };
  return { need: signs.has('asks-for-a-manager') ? 'allowed' : 'unnecessary' };
}

function demands(
  { escalateWhen }: Fact,
  { caseRecord }: ReplayedContact,
  policy: Scored['pack']['policy'],
  tier: string | undefined,
): boolean {
  return escalateWhen !== undefined && holdsFor(escalateWhen, caseRecord.fields, policy, tier);
}

/** A case that lacks what the policy asks about may be one that the policy wants handed up: nobody can say that it was not. */
function mayDemand({ escalateWhen }: Fact, { caseRecord }: ReplayedContact): boolean {
  return Object.keys(escalateWhen ?? {}).some((name) => !Object.hasOwn(caseRecord.fields, name));
}
