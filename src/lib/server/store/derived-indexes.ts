import type { Indexes } from '#lib/ports/store.ts';

type Values = Readonly<Record<string, readonly string[]>>;

/** Look-ups of one store, derived from its documents and never stored. */
export type DerivedIndexes<T> = {
  /** The values a document is found under; call it before writing, since an index may throw. */
  valuesOf(document: T): Values;
  keep(id: string, values: Values): void;
  forget(id: string): void;
  find(name: string, value: string): readonly string[];
  ids(): readonly string[];
};

/** Starts empty; an adapter fills it as documents are written or scanned. Asking an undeclared index is a mistake in the code. */
export function derivedIndexes<T>(indexes: Indexes<T>): DerivedIndexes<T> {
  const valuesById = new Map<string, Values>();
  const idsByValue = new Map(Object.keys(indexes).map((name) => [name, new Map<string, Set<string>>()]));

  const each = (values: Values, act: (ids: Map<string, Set<string>>, value: string) => void) => {
    for (const [name, list] of Object.entries(values))
      for (const value of list) act(idsByValue.get(name)!, value);
  };
  const forget = (id: string) => {
    each(valuesById.get(id) ?? {}, (ids, value) => {
      ids.get(value)?.delete(id);
      if (ids.get(value)?.size === 0) ids.delete(value);
    });
    valuesById.delete(id);
  };
  return {
    valuesOf: (document) =>
      Object.fromEntries(Object.entries(indexes).map(([name, index]) => [name, [...index(document)]])),
    keep(id, values) {
      forget(id);
      valuesById.set(id, values);
      each(values, (ids, value) => ids.set(value, (ids.get(value) ?? new Set()).add(id)));
    },
    forget,
    find(name, value) {
      const ids = idsByValue.get(name);
      if (ids === undefined)
        throw new TypeError(
          `No index "${name}" is declared for this store; declare it where the store is made.`,
        );
      return [...(ids.get(value) ?? [])].sort();
    },
    ids: () => [...valuesById.keys()].sort(),
  };
}
