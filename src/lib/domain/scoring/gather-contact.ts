import type { AgentMove, ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import { brokenPromises } from '../language/claims/find-broken-promises.ts';
import type { CustomerSignId, FaultHit, Span } from '../language/reading.ts';
import { clausesServing } from '../policy/clauses-serving.ts';
import type { ClauseId } from '../policy/policy.ts';
import { judgeEscalation, type EscalationJudgement } from './escalation.ts';
import { dueExpectations, type Due } from './expectations.ts';
import { traceOf, type TraceStep } from './order/trace.ts';
import type { Scored } from './scored.ts';

export type Words = Extract<AgentMove, { kind: 'words' }>;
export type Deed = Extract<AgentMove, { kind: 'did' }>;
export type WordsTurn = Turn & { readonly move: Words };
export type DeedTurn = Turn & { readonly move: Deed };

/** Everything that criteria ask of a contact, worked out once. */
export type Gathered = {
  readonly scored: Scored;
  readonly contact: ReplayedContact;
  /** Turns with words, in order. */
  readonly replies: readonly WordsTurn[];
  /** Desk actions that were carried out, successful or not. */
  readonly deeds: readonly DeedTurn[];
  /** Faults that only the whole contact shows, by turn: what was promised and not done. */
  readonly lateFaults: readonly LateFault[];
  readonly signs: ReadonlySet<CustomerSignId>;
  readonly dues: readonly Due[];
  readonly escalation: EscalationJudgement;
  readonly trace: readonly TraceStep[];
};

export type LateFault = FaultHit & { readonly seq: number };

/** Reads a replayed contact once for all criteria. */
export function gatherContact(scored: Scored, contact: ReplayedContact): Gathered {
  const replies = contact.turns.filter((turn): turn is WordsTurn => turn.move.kind === 'words');
  const deeds = contact.turns.filter((turn): turn is DeedTurn => turn.move.kind === 'did');
  const lateFaults = promisesNotKept(scored, contact);
  const signs = new Set(saidByCustomer(contact).flatMap((said) => said.signs.map((sign) => sign.sign)));
  return {
    scored,
    contact,
    replies,
    deeds,
    lateFaults,
    signs,
    dues: dueExpectations(contact, scored.scenario),
    escalation: judgeEscalation(scored, contact, signs),
    trace: traceOf(
      contact.turns,
      lateFaults.map(({ seq, fault }) => ({ seq, fault: { fault } })),
    ),
  };
}

/** The opening line and every answer of the customer. */
export function saidByCustomer(contact: ReplayedContact): readonly ReplayedContact['opening'][] {
  return [contact.opening, ...contact.turns.flatMap((turn) => turn.customerSaid ?? [])];
}

/** Saying that it was done is graver than announcing it: the customer has stopped waiting. */
function promisesNotKept({ pack }: Scored, { turns }: ReplayedContact): LateFault[] {
  const clause = firstClauseServing(pack.policy, ['be-accurate', 'resolve-first-time']);
  return brokenPromises(turns).map(({ seq, span, quote }) => ({
    seq,
    fault: 'broken-promise',
    severity: saysDone(turns, seq, span) ? 'critical' : 'major',
    rule: 'PROMISE-1',
    quote,
    ...span,
    ...(clause && { clause }),
  }));
}

function saysDone(turns: readonly Turn[], seq: number, { start, end }: Span): boolean {
  const move = turns.find((turn) => turn.seq === seq)?.move;
  const promised =
    move?.kind === 'words'
      ? move.reading.proposals.find((proposal) => proposal.start === start && proposal.end === end)
      : undefined;
  return promised?.stance === 'done';
}

/** The first clause that serves one of the standards, asked in the given order. */
export function firstClauseServing(
  policy: Scored['pack']['policy'],
  standards: readonly string[],
): ClauseId | undefined {
  return standards.flatMap((standard) => clausesServing(policy, standard))[0]?.id;
}
