import type { EvidenceView } from '#lib/application/views/debrief.ts';

/**
 * What a debrief says about one find, however many criteria it fed: its evidence, weightiest first.
 * `points` is their sum; `couldEarn` what missing ones would have brought.
 */
export type Note = {
  readonly id: string;
  readonly number: number;
  readonly seq: number | null;
  readonly span: EvidenceView['span'];
  readonly quote: string;
  readonly what: string;
  readonly effect: EvidenceView['effect'];
  readonly points: number;
  readonly couldEarn: number;
  readonly evidence: readonly EvidenceView[];
};

/** Notes in reading order, numbered like footnotes; what is nowhere in the conversation comes last, what does not count has no number (0). */
export function gatherNotes(evidence: readonly EvidenceView[]): Note[] {
  const ordered = [...evidence].sort((a, b) => place(a) - place(b));
  const finds = [...new Set(ordered.map(findOf))];
  let number = 0;
  return finds.map((find) => {
    const note = noteOf(ordered.filter((one) => findOf(one) === find));
    return { ...note, number: note.effect === 'not-counted' ? 0 : ++number };
  });
}

/** Seq first, then offset: texts are shorter than a million characters. */
function place({ seq, span }: EvidenceView): number {
  return (seq ?? Number.MAX_SAFE_INTEGER / 1e7) * 1e6 + (span?.start ?? 999_999);
}

function findOf({ seq, span, what }: EvidenceView): string {
  return [seq, span?.start, span?.end, what].join('|');
}

const gravest = ['lost', 'missing', 'earned', 'not-counted'] as const;

function noteOf(found: readonly EvidenceView[]): Omit<Note, 'number'> {
  const evidence = [...found].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const first = evidence[0]!;
  return {
    id: first.id,
    seq: first.seq,
    span: first.span,
    quote: first.quote,
    what: first.what,
    effect: gravest.find((effect) => evidence.some((one) => one.effect === effect)) ?? 'not-counted',
    points: sum(evidence.map(({ points }) => points)),
    couldEarn: sum(evidence.map(({ couldEarn }) => couldEarn ?? 0)),
    evidence,
  };
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 10) / 10;
}

/** The note in the words that earned most: what a debrief can honestly praise. */
export function bestNote(notes: readonly Note[]): Note | null {
  const praised = notes.filter(
    ({ effect, span, points }) => effect === 'earned' && span !== null && points > 0,
  );
  return praised.reduce<Note | null>(
    (best, one) => (best === null || one.points > best.points ? one : best),
    null,
  );
}
