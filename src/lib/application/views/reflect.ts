import type { TranscriptEntry } from './talk.ts';
import type { WriteTicket } from './words.ts';

/** The four judgements of one's own, one per section, 0 to 4. */
export type Reflection = { readonly levels: Readonly<Record<string, number>>; readonly words: string };

/** /contacts/[contact]/reflect. Action: `?/reflect` (level-<section> 0…4 for each section, words) → redirect to the debrief. */
export type ReflectView = WriteTicket & {
  readonly contact: string;
  readonly title: string;
  /** The questions asked are the catalogue's, by section id. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly kept: Reflection | null;
  readonly transcript: readonly TranscriptEntry[];
  readonly customer: string;
};
