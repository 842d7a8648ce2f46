/** What one contact's client was told is stored. */
export type ContactNote = {
  readonly id: string;
  readonly source: 'practice' | 'assessment';
  revision: number;
  /** Replies in order; each is said once in the whole run. */
  readonly words: string[];
  ended: boolean;
  reflected: boolean;
};

/** What one reviewer was told is stored. */
export type ReviewNote = { readonly id: string; revision: number; submitted: boolean };

/** Everything that was acknowledged, and how it went: kept outside the server, as people's memories are. */
export type Notes = {
  readonly contacts: ContactNote[];
  readonly reviews: Map<string, ReviewNote>;
  acknowledged: number;
  /** Writes sent again because the server was killed before it answered. */
  sentAgain: number;
  /** What no server may answer, such as calling a client's own next write stale. */
  readonly wrong: string[];
};

export function newNotes(): Notes {
  return { contacts: [], reviews: new Map(), acknowledged: 0, sentAgain: 0, wrong: [] };
}
