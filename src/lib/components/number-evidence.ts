import type { EvidenceView } from '#lib/application/views/debrief.ts';

/** Evidence with the number it carries in the margin, like a footnote. */
export type Numbered = EvidenceView & { readonly number: number };

/** Numbers evidence in reading order: line by line, then by place in the line; what is nowhere in the conversation comes last. */
export function numberEvidence(evidence: readonly EvidenceView[]): Numbered[] {
  return [...evidence]
    .sort((a, b) => place(a) - place(b))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

/** Seq first, then offset: texts are shorter than a million characters. */
function place({ seq, span }: EvidenceView): number {
  return (seq ?? Number.MAX_SAFE_INTEGER / 1e7) * 1e6 + (span?.start ?? 999_999);
}
