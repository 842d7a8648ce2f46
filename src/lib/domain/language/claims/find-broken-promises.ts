import type { Turn } from '../../contact/replayed-contact.ts';
import type { DeskActionId } from '../../desk/desk.ts';
import type { Proposal, RemedyId, Span } from '../reading.ts';

/** Something said to be done, or about to be, that the desk never did. `seq` is the turn that said it. */
export type BrokenPromise = {
  readonly seq: number;
  readonly span: Span;
  readonly quote: string;
  readonly remedy: RemedyId;
};

const keptBy: Readonly<Partial<Record<RemedyId, readonly DeskActionId[]>>> = {
  refund: ['refund'],
  replacement: ['replace'],
  goodwill: ['goodwill', 'refund'],
  escalation: ['escalate'],
  'call-back': ['schedule-follow-up', 'escalate'],
};
/** After "I've done it", how many more turns of the representative the deed may take. */
const grace = 2;

/**
 * Broken promises of a contact, in order. "I've refunded you" has to be true by the end of the second turn after it;
 * "I'm escalating this" by the contact's end. Remedies without a desk action of their own cannot be broken here,
 * and neither can a promise beside a deed of which nobody can say what it was.
 */
export function brokenPromises(turns: readonly Turn[]): BrokenPromise[] {
  const broken: BrokenPromise[] = [];
  turns.forEach((turn, index) => {
    if (turn.move.kind !== 'words') return;
    for (const proposal of turn.move.reading.proposals) {
      if (isPromise(proposal) && !isKept(proposal, turns, index)) {
        broken.push({
          seq: turn.seq,
          span: { start: proposal.start, end: proposal.end },
          quote: proposal.quote,
          remedy: proposal.remedy,
        });
      }
    }
  });
  return broken;
}

function isPromise({ stance, remedy }: Proposal): boolean {
  if (!keptBy[remedy]) return false;
  return (stance === 'done' && remedy !== 'call-back') || (stance === 'announced' && remedy === 'escalation');
}

function isKept({ stance, remedy }: Proposal, turns: readonly Turn[], index: number): boolean {
  const actions = keptBy[remedy] ?? [];
  const last = stance === 'done' ? lastInTime(turns, index) : turns.length - 1;
  return turns.slice(0, last + 1).some(({ move }) => isUnclear(move) || keeps(move, actions));
}

function keeps(move: Turn['move'], actions: readonly DeskActionId[]): boolean {
  return move.kind === 'did' && move.success && actions.includes(move.action);
}

function isUnclear(move: Turn['move']): boolean {
  return move.kind === 'noted' && move.unclear === true;
}

/** The last turn that still counts: desk actions and waiting between messages take no turn of their own. */
function lastInTime(turns: readonly Turn[], index: number): number {
  let words = 0;
  for (let at = index + 1; at < turns.length; at += 1) {
    if (turns[at]!.move.kind === 'words') words += 1;
    if (words > grace) return at - 1;
  }
  return turns.length - 1;
}
