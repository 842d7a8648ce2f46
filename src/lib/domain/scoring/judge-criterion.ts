import { clausesServing } from '../policy/clauses-serving.ts';
import type { ClauseId } from '../policy/policy.ts';
import { topLevel, type Criterion } from '../rubric/rubric.ts';
import { earnAll, levelsOf } from './earn.ts';
import { inOrder, merged, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';
import { loseAll } from './lose.ts';
import { saturate } from './saturate.ts';
import { applicabilityOf } from './triggers.ts';

/** A criterion's level with the levels each find is worth; null with a reason where it does not apply. Points come when all weights are known. */
export type Judged = {
  readonly criterion: Criterion;
  readonly level: number | null;
  readonly startsAt: number;
  readonly because?: string;
  readonly drafts: readonly Draft[];
};

/**
 * Judges one criterion: start, plus what was earned until the top is reached, minus what was lost until nothing is left.
 * Faults come off after saturation, so that one cannot be outweighed by more of the same good.
 */
export function judgeCriterion(criterion: Criterion, gathered: Gathered): Judged {
  const applies = applicabilityOf(criterion, gathered);
  if (!applies.applies)
    return { criterion, level: null, startsAt: criterion.startsAt, because: applies.because, drafts: [] };
  const { attainable, drafts } = earnAll(criterion.earns, gathered);
  const startsAt = applies.by === 'fault' ? 0 : startOf(criterion, attainable);
  const found = applies.by === 'fault' ? drafts.filter((draft) => draft.effect !== 'earned') : drafts;
  const earned = saturate(inOrder(merged(found)), topLevel - startsAt);
  const reached = startsAt + total(earned);
  const losses = inOrder(loseAll(criterion, gathered));
  if (hasNothingToGoBy(criterion, attainable) && total(losses) === 0 && applies.by === 'contact')
    return { criterion, level: null, startsAt, because: 'scoring.na.nothing-to-go-by', drafts: [] };
  const lost = untilNothingIsLeft(losses, reached);
  const level = rounded(reached + total(lost));
  const clause = clauseServing(criterion, gathered);
  return {
    criterion,
    level,
    startsAt,
    drafts: inOrder([...earned, ...lost]).map((draft) => ({ ...(clause && { clause }), ...draft })),
  };
}

/** Where nothing could be earned, nobody lacks it: a criterion starts as if it had been, so that one who was verified before need not be again. */
function startOf({ startsAt, earns }: Criterion, attainable: number | null): number {
  if (startsAt === 0 || attainable !== null) return startsAt;
  return Math.min(
    topLevel,
    earns.reduce((sum, earning) => sum + levelsOf(earning), startsAt),
  );
}

/** A criterion that starts from nothing and could earn nothing here says nothing about the contact. */
function hasNothingToGoBy({ earns, startsAt }: Criterion, attainable: number | null): boolean {
  return earns.length > 0 && startsAt === 0 && attainable === null;
}

function untilNothingIsLeft(losses: readonly Draft[], reached: number): Draft[] {
  let left = reached;
  return losses.map((draft) => {
    const levels = -Math.min(-draft.levels, left);
    left += levels;
    const spent = levels === 0 && draft.levels < 0;
    return {
      ...draft,
      levels,
      ...(spent && draft.because === undefined && { because: 'scoring.nothing-left' }),
    };
  });
}

/** The clause that the criterion stands on, where a find has none of its own. */
function clauseServing({ serves }: Criterion, { scored }: Gathered): ClauseId | undefined {
  return serves.flatMap((standard) => clausesServing(scored.pack.policy, standard))[0]?.id;
}

function total(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + draft.levels, 0);
}

/** To a hundredth of a level, which also takes the noise out of sums of fractions. */
function rounded(level: number): number {
  return Math.min(topLevel, Math.max(0, Math.round(level * 100) / 100));
}
