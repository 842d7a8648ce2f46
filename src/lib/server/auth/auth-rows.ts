import type { CleanedWhere } from 'better-auth/adapters';
import { NotNow, Stale } from '#lib/domain/refusal/refusal.ts';
import type { Store, Stored } from '#lib/ports/store.ts';
import { authIndexes, type AuthModel, type AuthRow, type AuthStores } from './auth-stores.ts';
import { rowMatches } from './row-matches.ts';

type Where = readonly CleanedWhere[];

/** Rows of one kind, found by filters and changed one whole row at a time. */
export type AuthRows = {
  find(where: Where): Promise<Stored<AuthRow>[]>;
  /** Refuses a second row with the same value in one of the `unique` fields. */
  create(row: AuthRow, unique: readonly string[]): Promise<AuthRow>;
  /** Changes the rows that match, at the moment of writing too; answers them as changed. */
  change(where: Where, to: (row: AuthRow) => AuthRow, limit?: number): Promise<AuthRow[]>;
  /** Removes the rows that match and answers those that this call, and no other, has removed. */
  remove(where: Where, limit?: number): Promise<AuthRow[]>;
};

export function authRows(stores: AuthStores, model: AuthModel): AuthRows {
  const store = stores[model];
  let creating: Promise<unknown> = Promise.resolve();

  const find = async (where: Where) => {
    const stored = await Promise.all((await candidates(store, model, where)).map((id) => store.get(id)));
    return stored.filter((each) => each !== null).filter(({ document }) => rowMatches(document, where));
  };
  const createUnique = async (row: AuthRow, unique: readonly string[]) => {
    for (const field of unique) {
      const value = row[field];
      if (value === undefined || value === null) continue;
      const taken = await find([{ field, value, operator: 'eq', connector: 'AND', mode: 'sensitive' }]);
      if (taken.length > 0) throw new NotNow('account.taken', { field });
    }
    return (await store.put({ id: row.id, expected: 0, document: row })).document;
  };
  return {
    find,
    create(row, unique) {
      // One after another, so that two with the same e-mail address cannot both look and then both write.
      const created = creating.then(() => createUnique(row, unique));
      creating = created.catch(() => undefined);
      return created;
    },
    async change(where, to, limit = Infinity) {
      const changed: AuthRow[] = [];
      for (const { id } of await find(where)) {
        if (changed.length >= limit) break;
        const row = await changeOne(store, id, where, to);
        if (row !== null) changed.push(row);
      }
      return changed;
    },
    async remove(where, limit = Infinity) {
      const removed: AuthRow[] = [];
      for (const { id, revision, document } of await find(where)) {
        if (removed.length >= limit) break;
        if (await unlessStale(store.remove(id, revision).then(() => true))) removed.push(document);
      }
      return removed;
    },
  };
}

async function changeOne(
  store: Store<AuthRow>,
  id: string,
  where: Where,
  to: (row: AuthRow) => AuthRow,
): Promise<AuthRow | null> {
  for (;;) {
    const stored = await store.get(id);
    if (stored === null || !rowMatches(stored.document, where)) return null;
    const written = await unlessStale(
      store.put({ id, expected: stored.revision, document: to(stored.document) }),
    );
    if (written !== null) return written.document;
  }
}

async function unlessStale<R>(writing: Promise<R>): Promise<R | null> {
  try {
    return await writing;
  } catch (error) {
    if (error instanceof Stale) return null;
    throw error;
  }
}

/** Ids worth reading: those under an index when one clause that must hold asks for it, else all. */
async function candidates(store: Store<AuthRow>, model: AuthModel, where: Where): Promise<readonly string[]> {
  for (const { field, operator, value, connector, mode } of where) {
    if (connector === 'OR' || mode === 'insensitive') continue;
    const values = operator === 'eq' ? [value] : operator === 'in' && Array.isArray(value) ? value : null;
    if (values === null || !values.every((each) => typeof each === 'string')) continue;
    if (field === 'id') return values.filter((id) => /^[a-z0-9-]{1,64}$/.test(id));
    if (!(field in authIndexes[model])) continue;
    const found = await Promise.all(values.map((each) => store.find(field, each)));
    return [...new Set(found.flat())];
  }
  return store.ids();
}
