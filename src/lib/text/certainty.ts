import type { debrief } from './debrief.ts';

/** Confidence 0 to 1 as the word people read: sure from .8, fairly sure from .6, else a reviewer decides. */
export function certaintyOf(confidence: number): keyof typeof debrief.certainty {
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.6 ? 'fairly' : 'reviewer';
}

/** A score without decimals that say nothing: `82`, `82.5`. */
export function sayScore(score: number): string {
  return Number.isInteger(score) ? String(score) : score.toFixed(1);
}
