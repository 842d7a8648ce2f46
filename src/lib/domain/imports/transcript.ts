/** What was done at a desk, in the words of the system that recorded it. Arguments are text. */
export type TranscriptAction = { readonly action: string; readonly args: Readonly<Record<string, string>> };

/** One line of a real conversation. A line of the representative may carry an action, with or without words. */
export type TranscriptTurn =
  | { readonly speaker: 'customer'; readonly text: string }
  | { readonly speaker: 'agent'; readonly text: string }
  | ({ readonly speaker: 'agent' } & TranscriptAction);

/** A conversation that happened outside Greenroom, as its file tells it. */
export type Transcript = {
  readonly channel: string;
  /** What it was about, in a sentence or two. */
  readonly situation?: string;
  /** ISO date of the conversation, from which the case's dates are counted back. */
  readonly date?: string;
  /** The tier of the representative; the company's lowest where it is left out. */
  readonly tier?: string;
  /** The case as nested blocks of names and values. */
  readonly case: Readonly<Record<string, unknown>>;
  /** Fields of the case that are private, beyond the kinds that always are. */
  readonly privateNames: readonly string[];
  readonly turns: readonly TranscriptTurn[];
};
