import type { Span } from '../language/reading.ts';
import type { Evidence } from './scorecard.ts';

/** Evidence before it has a name and points: `levels` is what it asks for, signed; `couldLevels` what is missing would have earned. */
export type Draft = Omit<Evidence, 'id' | 'points' | 'couldEarn'> & {
  readonly levels: number;
  readonly couldLevels?: number;
};

/** Quotes a span of a text, cut to the text, with offsets that are sure to fit the quote. */
export function quoted(text: string, span: Span): { readonly span: Span; readonly quote: string } {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return { span: { start, end }, quote: text.slice(start, end) };
}

/** Something the whole contact shows and no single event. */
export function ofContact(effect: Evidence['effect'], what: string, rule: string, levels: number): Draft {
  return { seq: null, span: null, quote: '', effect, what, rule, levels };
}

/** A desk action, or another event without words. */
export function ofDeed(
  seq: number,
  effect: Evidence['effect'],
  what: string,
  rule: string,
  levels: number,
): Draft {
  return { seq, span: null, quote: '', effect, what, rule, levels };
}

/** By event, then by place in it, the contact as a whole last; equal places keep the rubric's order. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const place = (draft: Draft) => [draft.seq ?? Number.MAX_SAFE_INTEGER, draft.span?.start ?? -1] as const;
  return [...drafts].sort(
    (left, right) => place(left)[0] - place(right)[0] || place(left)[1] - place(right)[1],
  );
}

/** One piece of evidence for the same find, however many earnings it feeds: earned by one is not also left out by another. */
export function merged(drafts: readonly Draft[]): Draft[] {
  const byFind = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = [draft.seq, draft.span?.start, draft.span?.end, draft.vetoedBy, draft.what, draft.rule].join(
      '|',
    );
    const known = byFind.get(key);
    byFind.set(key, known ? joined(known, draft) : draft);
  }
  return [...byFind.values()];
}

function joined(left: Draft, right: Draft): Draft {
  const [one, other] = left.effect === 'not-counted' ? [right, left] : [left, right];
  const could = (one.couldLevels ?? 0) + (other.couldLevels ?? 0);
  return { ...one, levels: one.levels + other.levels, ...(could > 0 && { couldLevels: could }) };
}
