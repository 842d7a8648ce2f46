import type { Indexes, Store } from '#lib/ports/store.ts';
import { derivedIndexes } from '../store/derived-indexes.ts';
import {
  alreadyWritten,
  checkExpected,
  checkId,
  nextRecord,
  storedOf,
  type StoreRecord,
} from '../store/store-record.ts';

/** A store that lives as long as its process: for tests and for trying things out. */
export function memoryStore<T>(indexes: Indexes<T> = {}): Store<T> {
  const records = new Map<string, StoreRecord<T>>();
  const derived = derivedIndexes(indexes);
  return {
    async get(id) {
      checkId(id);
      const record = records.get(id);
      return record === undefined ? null : storedOf(record);
    },
    async put(write) {
      checkId(write.id);
      const before = records.get(write.id) ?? null;
      if (alreadyWritten(before, write)) return { ...storedOf(before), repeated: true };
      checkExpected(write.id, write.expected, before);
      const after = nextRecord(before, write);
      derived.keep(write.id, derived.valuesOf(after.document));
      records.set(write.id, after);
      return { ...storedOf(after), repeated: false };
    },
    async remove(id, expected) {
      checkId(id);
      checkExpected(id, expected, records.get(id) ?? null);
      records.delete(id);
      derived.forget(id);
    },
    find: async (name, value) => derived.find(name, value),
    ids: async () => derived.ids(),
  };
}
