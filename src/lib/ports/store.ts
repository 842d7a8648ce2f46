/** A document and the revision it stands at; the first revision is 1. */
export type Stored<T> = { readonly id: string; readonly revision: number; readonly document: T };

export type Write<T> = {
  readonly id: string;
  /** The revision the writer has seen; 0 to create. Another value than the stored one is refused with `Stale`. */
  readonly expected: number;
  readonly document: T;
  /** Names this write for good: the same key on the same id again changes nothing and answers what is stored. */
  readonly key?: string;
};

/**
 * Small JSON documents of one kind. A write is durable when its promise resolves.
 * Ids are lower-case letters, digits and hyphens, 1 to 64 long; anything else is refused before it touches a path.
 * Documents handed out are copies or frozen: changing one changes nothing stored.
 */
export interface Store<T> {
  get(id: string): Promise<Stored<T> | null>;
  put(write: Write<T>): Promise<Stored<T> & { readonly repeated: boolean }>;
  remove(id: string, expected: number): Promise<void>;
  /** Ids whose document has `value` under the declared index `name`, in id order. */
  find(name: string, value: string): Promise<readonly string[]>;
  /** All ids, in id order. */
  ids(): Promise<readonly string[]>;
}

/** Derived look-ups of a store: from a document to the values it is found under. */
export type Indexes<T> = Readonly<Record<string, (document: T) => readonly string[]>>;
