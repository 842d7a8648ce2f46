import type { Draft } from './evidence.ts';

/** Lets credits count in order until `atMost` levels are reached; what comes later is found and earns nothing. */
export function saturate(drafts: readonly Draft[], atMost: number): Draft[] {
  let left = atMost;
  return drafts.map((draft) => {
    const levels = Math.min(draft.levels, left);
    left -= levels;
    return levels > 0 || draft.levels === 0 ? { ...draft, levels } : notCounted(draft);
  });
}

/** Found, and rightly so, but the like of it had earned all there was. */
export function notCounted(draft: Draft): Draft {
  return { ...draft, levels: 0, effect: 'not-counted', because: draft.because ?? 'scoring.enough-already' };
}
