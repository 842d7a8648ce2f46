/** The whole sentence in which a span stands, so that a quote never begins or breaks off in the middle of a thought. */
export function sentenceAround(text: string, span: { readonly start: number; readonly end: number }): string {
  const before = text.slice(0, span.start).search(/[^.!?\n]*$/);
  const after = /[.!?\n]/.exec(text.slice(Math.max(span.start, span.end - 1)));
  const end = after ? Math.max(span.start, span.end - 1) + after.index + 1 : text.length;
  return text.slice(before, end).trim();
}
