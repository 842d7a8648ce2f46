import type { Turn } from '../contact/replayed-contact.ts';
import type { Criterion } from '../rubric/rubric.ts';
import { quoted, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';

/** Clauses that an author's notice says were broken; a claim that the criterion counts in the same reply stands for one of them. */
export function loseByNotice(levels: number, criterion: Criterion, { contact }: Gathered): Draft[] {
  return contact.turns.flatMap((turn) =>
    noticesOf(turn)
      .slice(countedClaims(turn, levels, criterion))
      .map((notice) => draftOf(turn, notice, levels)),
  );
}

type Breaking = Turn['noticed'][number];

/** Shared behaviours have their own criteria; here count the notices of the moment itself. */
function noticesOf(turn: Turn): Breaking[] {
  return turn.noticed.filter(
    (notice) => notice.breaks !== undefined && notice.rule.startsWith(`${turn.momentBefore}.`),
  );
}

function countedClaims({ move }: Turn, levels: number, criterion: Criterion): number {
  if (move.kind !== 'words') return 0;
  return move.reading.claims.filter((claim) =>
    criterion.loses.some(
      (losing) => losing.kind === 'claim' && losing.verdict === claim.verdict && losing.levels >= levels,
    ),
  ).length;
}

function draftOf({ seq, move }: Turn, notice: Breaking, levels: number): Draft {
  const whole =
    move.kind === 'words'
      ? quoted(move.text, { start: 0, end: move.text.length })
      : { span: null, quote: '' };
  return {
    seq,
    ...whole,
    effect: 'lost',
    what: 'breaks-clause',
    rule: notice.rule,
    ...(notice.breaks !== undefined && { clause: notice.breaks }),
    ...(notice.because !== undefined && { because: notice.because }),
    levels: -levels,
  };
}
