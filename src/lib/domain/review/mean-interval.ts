/** Two-sided 95 % quantiles of Student's t by degrees of freedom, 1 to 30; beyond, the normal 1.96. */
const t95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/**
 * The mean of scores from 0 to 100 and its 95 % t interval, mean ± t·s/√n, cut to the scale; no interval below two scores, nothing for none.
 * A wide interval says honestly how little a few contacts tell.
 */
export function meanInterval(scores: readonly number[]): {
  readonly mean: number | null;
  readonly interval: { low: number; high: number } | null;
} {
  const n = scores.length;
  if (n === 0) return { mean: null, interval: null };
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  if (n === 1) return { mean, interval: null };
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (n - 1);
  const half = (t95[n - 2] ?? 1.96) * Math.sqrt(variance / n);
  return { mean, interval: { low: Math.max(0, mean - half), high: Math.min(100, mean + half) } };
}
