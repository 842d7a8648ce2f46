/** What remains of a detail when spelling is forgiven: `hh 4471` is `HH-4471`, `+44 7700…` is `07700…`. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^44(?=\d{9,})/, '0')
    .replace(/^(?:hash|no|number)(?=\d)/, '');
}

/** Whether two people writing these down meant the same detail. Empty is never the same as anything. */
export function sameDetail(one: string, other: string): boolean {
  return bare(one) !== '' && bare(one) === bare(other);
}

/** Whether a detail was mentioned in any of these texts, however it was spaced. */
export function mentionsDetail(texts: readonly string[], detail: string): boolean {
  return texts.some((text) => bare(text).includes(bare(detail)));
}
