import type { ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import type { CustomerSignId } from '../language/reading.ts';
import { holdsFor } from '../policy/holds-for.ts';
import type { ClauseId, Fact } from '../policy/policy.ts';
import { readEscalationNote, type NoteCheck } from './escalation-note.ts';
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
  return {
    ...need,
    done,
    right: need.need === 'allowed' || (need.need === 'required') === (done !== null),
    tierRight: done !== null && (need.tier === undefined || done.tier === need.tier),
    tempting: need.need !== 'required' && (signs.has('asks-for-a-manager') || contact.turns.some(isPressed)),
    note: done ? readEscalationNote(move?.args['note'] ?? '', contact) : null,
  };
}

/** The behaviour answered: its line asks for a manager, however it is worded. */
function isPressed(turn: Turn): boolean {
  return turn.answeredBy?.startsWith('asks-for-a-manager.') ?? false;
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
  const demanding = [...pack.policy.facts.values()].find((fact) => demands(fact, contact, pack.policy));
  if (demanding) return { need: 'required', clause: demanding.clause };
  return { need: signs.has('asks-for-a-manager') ? 'allowed' : 'unnecessary' };
}

function demands(fact: Fact, contact: ReplayedContact, policy: Scored['pack']['policy']): boolean {
  return fact.escalateWhen !== undefined && holdsFor(fact.escalateWhen, contact.caseRecord.fields, policy);
}
