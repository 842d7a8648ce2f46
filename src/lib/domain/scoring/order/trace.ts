import type { TraceItem } from '../../rubric/rubric.ts';
import type { Turn } from '../../contact/replayed-contact.ts';

/**
 * One turn of the representative as order rules see it: what counted in it, vetoed finds left out.
 * `settled` is what was so before it without a turn of its own: a customer who volunteered enough details is verified.
 */
export type TraceStep = {
  readonly seq: number;
  readonly items: readonly TraceItem[];
  readonly settled: readonly TraceItem[];
};

/** The whole contact as steps, in order. Waiting is no step: `within` counts turns, not time. */
export function traceOf(
  turns: readonly Turn[],
  lateFaults: readonly { readonly seq: number; readonly fault: TraceItem }[],
): TraceStep[] {
  return turns
    .filter((turn) => turn.move.kind !== 'waited')
    .map((turn) => ({
      seq: turn.seq,
      settled: turn.verifiedBefore ? [{ does: 'verify-identity' as const }] : [],
      items: [
        ...itemsOf(turn),
        ...lateFaults.filter((late) => late.seq === turn.seq).map((late) => late.fault),
      ],
    }));
}

function itemsOf({ move }: Turn): TraceItem[] {
  if (move.kind === 'did') return move.success ? [{ does: move.action }] : [];
  if (move.kind !== 'words') return [];
  const { skills, faults, proposals, claims } = move.reading;
  return [
    ...skills.filter((hit) => !hit.vetoedBy).map((hit) => ({ skill: hit.skill })),
    ...faults.filter((hit) => !hit.vetoedBy).map((hit) => ({ fault: hit.fault })),
    ...proposals
      .filter((proposal) => proposal.stance !== 'refused')
      .map((proposal) => ({ offers: proposal.remedy })),
    ...claims.map((claim) => ({ claims: claim.verdict })),
  ];
}

/** Whether a step holds one of the wanted items. */
export function holdsOne({ items }: Pick<TraceStep, 'items'>, wanted: readonly TraceItem[]): boolean {
  return items.some((item) => wanted.some((want) => sameItem(item, want)));
}

/** Whether one of the wanted items was settled before a step, without a turn of its own. */
export function wasSettled({ settled }: TraceStep, wanted: readonly TraceItem[]): boolean {
  return holdsOne({ items: settled }, wanted);
}

function sameItem(left: TraceItem, right: TraceItem): boolean {
  const [kind, value] = Object.entries(left)[0] ?? [];
  const [otherKind, otherValue] = Object.entries(right)[0] ?? [];
  return kind === otherKind && value === otherValue;
}
