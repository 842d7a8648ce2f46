import type { Intensity, Mood } from './scenario.ts';

/** The four named moods, mildest first. Two points of the 0–7 scale belong to each. */
export const moods: readonly Mood[] = ['calm', 'annoyed', 'angry', 'furious'];

/** 0 for calm to 3 for furious. */
export function moodLevel(points: number): number {
  return Math.floor(points / 2);
}

/** Keeps a number of points on the scale, 0 to 7. */
export function clampMood(points: number): number {
  return Math.min(7, Math.max(0, points));
}

const step: Readonly<Record<Intensity, number>> = { gentle: -1, usual: 0, strong: 1 };

/** Where a customer begins: the upper point of the declared mood, one lower when gentle, one higher when strong. */
export function startingMood(mood: Mood, intensity: Intensity): number {
  return clampMood(moods.indexOf(mood) * 2 + 1 + step[intensity]);
}

/** Unhelpful turns borne: one more when gentle, one fewer when strong, never less than one. */
export function startingPatience(patience: number, intensity: Intensity): number {
  return Math.max(1, patience - step[intensity]);
}
