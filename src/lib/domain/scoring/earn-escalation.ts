import type { Earning } from '../rubric/rubric.ts';
import type { Earned } from './earned.ts';
import { noteParts, noteShare } from './escalation-note.ts';
import type { EscalationJudgement } from './escalation.ts';
import { ofContact, ofDeed, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';

/** Credits the decision to escalate or to refrain, the right tier, and a note that spares the customer from telling it again. */
export function earnByEscalation(
  { part, levels }: Extract<Earning, { kind: 'escalation' }>,
  { escalation }: Gathered,
): Earned {
  if (part === 'decision') return { attainable: levels, drafts: [decisionOf(escalation, levels)] };
  if (part === 'note' && escalation.need === 'required' && !escalation.done)
    return { attainable: levels, drafts: [noNote(escalation, levels)] };
  if (!escalation.done || escalation.need === 'unnecessary') return { attainable: null, drafts: [] };
  return {
    attainable: levels,
    drafts: [
      part === 'tier'
        ? tierOf(escalation, escalation.done.seq, levels)
        : noteOf(escalation, escalation.done.seq, levels),
    ],
  };
}

function decisionOf(escalation: EscalationJudgement, levels: number): Draft {
  const { done, right } = escalation;
  const because = `scoring.escalation.${reasonOf(escalation)}`;
  const effect = right ? 'earned' : done ? 'lost' : 'missing';
  const draft = done
    ? ofDeed(done.seq, effect, 'escalation-decision', 'desk.escalate', 0)
    : ofContact(effect, 'escalation-decision', 'escalation', 0);
  return {
    ...draft,
    because,
    ...clauseOf(escalation),
    levels: right ? levels : 0,
    ...(!right && { couldLevels: levels }),
  };
}

function reasonOf({ need, done, right, onlySaid, brushedOff }: EscalationJudgement): string {
  if (onlySaid) return 'only-said';
  if (brushedOff && need !== 'required') return 'brushed-off';
  if (!right) return done ? 'unneeded' : 'left-out';
  if (done) return need === 'required' ? 'due' : 'allowed';
  return 'restrained';
}

function tierOf(escalation: EscalationJudgement, seq: number, levels: number): Draft {
  const { tierRight, done } = escalation;
  const draft = ofDeed(
    seq,
    tierRight ? 'earned' : 'missing',
    'escalation-tier',
    'desk.escalate',
    tierRight ? levels : 0,
  );
  return {
    ...draft,
    with: { tier: done?.tier ?? '' },
    because: `scoring.escalation.tier-${tierRight ? 'right' : 'wrong'}`,
    ...clauseOf(escalation),
    ...(!tierRight && { couldLevels: levels }),
  };
}

function noteOf(escalation: EscalationJudgement, seq: number, levels: number): Draft {
  const share = escalation.note ? noteShare(escalation.note) : 0;
  const lacking = noteParts.filter((part) => !escalation.note?.[part]);
  const draft = ofDeed(
    seq,
    share > 0 ? 'earned' : 'missing',
    'escalation-note',
    'desk.escalate',
    share * levels,
  );
  return {
    ...draft,
    because:
      lacking.length === 0
        ? 'scoring.escalation.note-full'
        : `scoring.escalation.note-lacks-${lacking.join('-')}`,
    ...clauseOf(escalation),
    ...(share < 1 && { couldLevels: (1 - share) * levels }),
  };
}

function noNote(escalation: EscalationJudgement, levels: number): Draft {
  return {
    ...ofContact('missing', 'escalation-note', 'escalation', 0),
    because: `scoring.escalation.${reasonOf(escalation)}`,
    ...clauseOf(escalation),
    couldLevels: levels,
  };
}

function clauseOf({ clause }: EscalationJudgement): { readonly clause?: string } {
  return clause === undefined ? {} : { clause };
}
