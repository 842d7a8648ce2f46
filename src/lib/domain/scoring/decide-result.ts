import { topLevel, type Rubric } from '../rubric/rubric.ts';
import { sureEnough } from './confidence.ts';
import type { Result } from './scorecard.ts';
import { totalsOf, type Levels } from './totals.ts';

export type Decision = { readonly result: Result; readonly because: string };

/** What the result is decided from. `unreadable` is the share of replies that are not assessable, 0 to 1. */
export type ToDecide = {
  readonly rubric: Rubric;
  readonly levels: Levels;
  readonly score: number | null;
  readonly confidences: Readonly<Record<string, number>>;
  readonly criticalErrors: number;
  readonly unreadable: number;
  readonly stopped: boolean;
  /** The scenario counts the ending as failed, and no person has judged the contact. */
  readonly failedEnding: boolean;
};

const mostUnreadable = 0.25;

/** Decides the result and names the reason by its key in the text catalogue. A doubt that could change it makes it pending. The machine lets no failed ending pass. */
export function decideResult(to: ToDecide): Decision {
  if (to.score === null) return { result: 'not-scored', because: 'scoring.result.nothing-applied' };
  if (to.stopped) return { result: 'not-scored', because: 'scoring.result.stopped' };
  if (to.unreadable === 1) return { result: 'not-assessable', because: 'scoring.result.unreadable' };
  if (to.criticalErrors > 0) return { result: 'failed', because: 'scoring.result.critical-error' };
  if (to.unreadable > mostUnreadable)
    return { result: 'pending', because: 'scoring.result.partly-unreadable' };
  const passed = to.score >= to.rubric.passMark;
  if (to.failedEnding)
    return { result: 'failed', because: passed ? 'scoring.result.failed-ending' : 'scoring.result.below' };
  if (doubtMatters(to)) return { result: 'pending', because: 'scoring.result.not-sure' };
  return passed
    ? { result: 'passed', because: 'scoring.result.reached' }
    : { result: 'failed', because: 'scoring.result.below' };
}

/** Whether moving every doubtful criterion one level, all up or all down, crosses the pass mark. */
export function doubtMatters({
  rubric,
  levels,
  confidences,
}: Pick<ToDecide, 'rubric' | 'levels' | 'confidences'>): boolean {
  const shifted = (by: number): Levels =>
    Object.fromEntries(
      Object.entries(levels).map(([id, level]) => {
        const doubtful = level !== null && (confidences[id] ?? 1) < sureEnough;
        return [id, doubtful ? Math.min(topLevel, Math.max(0, level + by)) : level];
      }),
    );
  const low = totalsOf(rubric, shifted(-1)).score ?? 0;
  const high = totalsOf(rubric, shifted(1)).score ?? 0;
  return low < rubric.passMark && high >= rubric.passMark;
}
