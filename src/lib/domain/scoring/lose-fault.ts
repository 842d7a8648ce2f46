import type { FaultHit } from '../language/reading.ts';
import type { Criterion, Losing } from '../rubric/rubric.ts';
import { quoted, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';

type FaultLosing = Extract<Losing, { kind: 'fault' }>;
type Found = { readonly hit: FaultHit; readonly seq: number; readonly text: string };

/**
 * Every find of a fault costs levels by its severity. The very same words found twice cost once, at the graver severity.
 * Words that only overlap cost each: merging them could make a fault more cheaper than a fault less.
 */
export function loseByFault(losing: FaultLosing, criterion: Criterion, gathered: Gathered): Draft[] {
  const found = faultsOf(gathered).filter(
    ({ hit, seq }) => hit.fault === losing.fault && !countedAsClaim(hit, seq, losing, criterion, gathered),
  );
  return found
    .filter((one, index) => !found.some((other, at) => at !== index && outdoes(other, one, at < index)))
    .map((one) => draftOf(one, losing));
}

/** All faults of a contact, those of single replies and those that only the whole shows. */
export function faultsOf({ replies, lateFaults }: Gathered): Found[] {
  return replies.flatMap(({ seq, move }) => [
    ...move.reading.faults.map((hit) => ({ hit, seq, text: move.text })),
    ...lateFaults.filter((late) => late.seq === seq).map((hit) => ({ hit, seq, text: move.text })),
  ]);
}

/** A false claim is also a claim; where the criterion counts that at least as dearly, it counts once. */
function countedAsClaim(
  hit: FaultHit,
  seq: number,
  losing: FaultLosing,
  { loses }: Criterion,
  { replies }: Gathered,
): boolean {
  if (hit.fault !== 'false-claim' || hit.vetoedBy) return false;
  const claims = replies.find((turn) => turn.seq === seq)?.move.reading.claims ?? [];
  const same = claims.filter((claim) => claim.start === hit.start && claim.end === hit.end);
  return same.some((claim) =>
    loses.some(
      (other) =>
        other.kind === 'claim' && other.verdict === claim.verdict && other.levels >= losing[hit.severity],
    ),
  );
}

const gravity = { minor: 1, major: 2, critical: 3 } as const;

function outdoes(other: Found, one: Found, earlier: boolean): boolean {
  if (other.seq !== one.seq || other.hit.vetoedBy || one.hit.vetoedBy) return false;
  if (other.hit.start !== one.hit.start || other.hit.end !== one.hit.end) return false;
  const difference = gravity[other.hit.severity] - gravity[one.hit.severity];
  return difference > 0 || (difference === 0 && earlier);
}

function draftOf({ hit, seq, text }: Found, losing: FaultLosing): Draft {
  return {
    seq,
    ...quoted(text, hit),
    effect: hit.vetoedBy ? 'not-counted' : 'lost',
    what: hit.fault,
    severity: hit.severity,
    rule: hit.rule,
    ...(hit.clause !== undefined && { clause: hit.clause }),
    ...(hit.vetoedBy && { vetoedBy: hit.vetoedBy }),
    levels: hit.vetoedBy ? 0 : -losing[hit.severity],
  };
}
