import type { Claim } from '../language/reading.ts';
import type { Losing } from '../rubric/rubric.ts';
import { quoted, type Draft } from './evidence.ts';
import type { Gathered, WordsTurn } from './gather-contact.ts';

/** Every statement that the policy contradicts, that another clause governs, or that nothing supports. */
export function loseByClaim(losing: Extract<Losing, { kind: 'claim' }>, { replies }: Gathered): Draft[] {
  return replies.flatMap((turn) =>
    turn.move.reading.claims
      .filter((claim) => claim.verdict === losing.verdict)
      .map((claim) => draftOf(turn, claim, losing.levels)),
  );
}

function draftOf(turn: WordsTurn, claim: Claim, levels: number): Draft {
  const because = turn.noticed.find((notice) => notice.breaks !== undefined)?.because;
  return {
    seq: turn.seq,
    ...quoted(turn.move.text, claim),
    effect: 'lost',
    what: claim.verdict,
    rule: claim.rule,
    said: claim.said,
    ...(claim.policy !== undefined && { policy: claim.policy }),
    ...(claim.clause !== undefined && { clause: claim.clause }),
    ...(because !== undefined && claim.verdict !== 'unsupported' && { because }),
    levels: -levels,
  };
}
