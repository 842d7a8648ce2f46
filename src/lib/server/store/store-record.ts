import { Stale, Unusable } from '#lib/domain/refusal/refusal.ts';
import type { Stored, Write } from '#lib/ports/store.ts';

/** What every adapter keeps for one id: the document, where it stands, and the last writes' keys. */
export type StoreRecord<T> = Stored<T> & { readonly keys: readonly string[] };

const keysKept = 32;
const idShape = /^[a-z0-9-]{1,64}$/;

/** Refuses an id before it touches a path or a table. */
export function checkId(id: string): void {
  if (!idShape.test(id)) throw new Unusable('store-id-unusable', { id: String(id).slice(0, 80) });
}

/** Refuses a write or removal by somebody who has not seen the stored revision; 0 means nothing is stored. */
export function checkExpected(id: string, expected: number, stored: StoreRecord<unknown> | null): void {
  const revision = stored?.revision ?? 0;
  if (expected === revision) return;
  throw new Stale('store-stale', { id, expected: String(expected), revision: String(revision) });
}

/** True when this very write has been made before: it is answered, not repeated. */
export function alreadyWritten<T>(stored: StoreRecord<T> | null, write: Write<T>): stored is StoreRecord<T> {
  return stored !== null && write.key !== undefined && stored.keys.includes(write.key);
}

/** The record after a write that may be made; the document is a frozen copy. */
export function nextRecord<T>(stored: StoreRecord<T> | null, write: Write<T>): StoreRecord<T> {
  const keys = [...(stored?.keys ?? []), ...(write.key === undefined ? [] : [write.key])].slice(-keysKept);
  const document = JSON.parse(JSON.stringify(write.document)) as T;
  return freezeDeeply({ id: write.id, revision: (stored?.revision ?? 0) + 1, keys, document });
}

/** The part of a record that callers see. */
export function storedOf<T>({ id, revision, document }: StoreRecord<T>): Stored<T> {
  return { id, revision, document };
}

/** Freezes JSON all the way down and returns it. */
export function freezeDeeply<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeeply(part);
  return Object.freeze(value);
}
