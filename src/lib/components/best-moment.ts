import type { EvidenceView } from '#lib/application/views/debrief.ts';

/** The earned words that gained most: what a debrief can honestly praise. */
export function bestMoment(evidence: readonly EvidenceView[]): EvidenceView | null {
  const praised = evidence.filter(
    ({ effect, quote, span }) => effect === 'earned' && span !== null && quote !== '',
  );
  return praised.reduce<EvidenceView | null>(
    (best, one) => (best === null || one.points > best.points ? one : best),
    null,
  );
}
