import type { Store, Stored } from '../ports/store.ts';

/** All documents that a store finds under one index value, in id order. */
export async function findDocuments<T>(store: Store<T>, index: string, value: string): Promise<Stored<T>[]> {
  const ids = await store.find(index, value);
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((stored) => stored !== null);
}
