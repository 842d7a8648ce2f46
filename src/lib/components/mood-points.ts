import type { MoodPoint } from '#lib/application/views/debrief.ts';

/** Where a mood point stands in the drawing, in its own units. */
export type Placed = MoodPoint & { readonly x: number; readonly y: number };

export type MoodDrawing = {
  readonly width: number;
  readonly height: number;
  readonly points: readonly Placed[];
  readonly path: string;
};

const height = 176;
const top = 12;
const bottom = 28;
const start = 76;
const end = 20;

/** Turns moods 0 to 7 into a line: furious above, calm below, one step to the right a turn. */
export function drawMood(series: readonly MoodPoint[]): MoodDrawing {
  const step = Math.min(88, Math.max(40, 480 / Math.max(1, series.length - 1)));
  const points = series.map((point, index) => ({
    ...point,
    x: start + index * step,
    y: moodHeight(point.mood),
  }));
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');
  return { width: round(start + Math.max(1, series.length - 1) * step + end), height, points, path };
}

/** The height of a mood; whole bands are two points high. */
export function moodHeight(mood: number): number {
  return top + ((7.5 - mood) / 8) * (height - top - bottom);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
