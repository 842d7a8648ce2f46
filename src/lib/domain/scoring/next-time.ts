import { topLevel } from '../rubric/rubric.ts';
import type { Judged } from './judge-criterion.ts';
import type { Scorecard } from './scorecard.ts';

/** The criterion whose next level would add most to the score, and the turn where it was missed; the rubric's order breaks ties. */
export function nextTimeOf(
  judged: readonly Judged[],
  shares: Readonly<Record<string, number>>,
): Scorecard['nextTime'] {
  const gains = judged.map((one) => ({ one, gain: nextStep(one.level) * (shares[one.criterion.id] ?? 0) }));
  const best = gains.reduce((top, next) => (next.gain > top.gain ? next : top), {
    one: undefined as Judged | undefined,
    gain: 0,
  });
  return best.one ? { criterion: best.one.criterion.id, seq: whereMissed(best.one) } : null;
}

function nextStep(level: number | null): number {
  return level === null ? 0 : Math.min(1, topLevel - level);
}

function whereMissed({ drafts }: Judged): number | null {
  const costly = drafts.filter(
    (draft) => draft.seq !== null && (draft.effect === 'lost' || draft.effect === 'missing'),
  );
  const worst = costly.reduce((top, next) => (cost(next) > cost(top) ? next : top), costly[0]!);
  return worst?.seq ?? null;
}

function cost(draft: Judged['drafts'][number]): number {
  return (draft.couldLevels ?? 0) - draft.levels;
}
