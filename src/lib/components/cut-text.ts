/** A stretch to mark: half-open offsets into the text. Stretches may overlap. */
export type Stretch = { readonly id: string; readonly start: number; readonly end: number };

/** A run of text under the same stretches. `ends` are the stretches whose last character is in this run. */
export type Run = {
  readonly text: string;
  readonly ids: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
};

/** Cuts a text where any stretch begins or ends; the runs joined are the text again. Stretches outside the text are ignored. */
export function cutText(text: string, stretches: readonly Stretch[]): Run[] {
  const inside = stretches.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = inside.filter(({ start, end }) => start <= from && to <= end);
    return {
      text: text.slice(from, to),
      ids: over.map(({ id }) => id),
      starts: over.filter(({ start }) => start === from).map(({ id }) => id),
      ends: over.filter(({ end }) => end === to).map(({ id }) => id),
    };
  });
}
