/**
 * The median of several people's levels on one criterion (formula 4): the mean of the middle two for an even count, never rounded up.
 * Null (N/A) where more than half say so; undefined where nobody has judged.
 */
export function medianLevel(levels: readonly (number | null)[]): number | null | undefined {
  if (levels.length === 0) return undefined;
  const given = levels.filter((level): level is number => level !== null).sort((left, right) => left - right);
  if (given.length * 2 < levels.length) return null;
  const upper = given[Math.floor(given.length / 2)]!;
  const lower = given[Math.ceil(given.length / 2) - 1]!;
  return (lower + upper) / 2;
}
