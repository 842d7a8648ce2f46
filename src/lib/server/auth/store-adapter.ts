import { createAdapterFactory, type CustomAdapter } from 'better-auth/adapters';
import type { Chance } from '#lib/ports/chance.ts';
import { authRows, type AuthRows } from './auth-rows.ts';
import type { AuthModel, AuthRow, AuthStores } from './auth-stores.ts';

/** Lets the accounts library keep its rows in our stores: as durable as everything else, in memory for tests. */
export function storeAdapter(stores: AuthStores, chance: Chance) {
  const rows = Object.fromEntries(
    (Object.keys(stores) as AuthModel[]).map((model) => [model, authRows(stores, model)]),
  );
  const rowsOf = (model: string): AuthRows => {
    const found = rows[model];
    if (found === undefined)
      throw new TypeError(`The accounts library asked for "${model}"; add a store for it in auth-stores.ts.`);
    return found;
  };
  return createAdapterFactory({
    config: {
      adapterId: 'greenroom-stores',
      supportsDates: false,
      supportsNumericIds: false,
      customIdGenerator: () => chance.id(),
    },
    adapter: ({ schema }) => adapterOver(rowsOf, (model) => uniqueFields(schema[model]?.fields ?? {})),
  });
}

function uniqueFields(fields: Record<string, { unique?: boolean | undefined }>): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.unique === true);
}

// The library's types promise callers the row type they name; a row comes back as it was written, so the casts hold.
function adapterOver(
  rowsOf: (model: string) => AuthRows,
  unique: (model: string) => string[],
): CustomAdapter {
  return {
    create: async ({ model, data }) =>
      (await rowsOf(model).create(data as unknown as AuthRow, unique(model))) as never,
    findOne: async ({ model, where }) => ((await rowsOf(model).find(where))[0]?.document ?? null) as never,
    findMany: async ({ model, where = [], limit, offset = 0, sortBy }) => {
      const found = (await rowsOf(model).find(where)).map(({ document }) => document);
      return sorted(found, sortBy).slice(offset, offset + limit) as never;
    },
    count: async ({ model, where = [] }) => (await rowsOf(model).find(where)).length,
    update: async ({ model, where, update }) =>
      ((await rowsOf(model).change(where, (row) => ({ ...row, ...update }), 1))[0] ?? null) as never,
    updateMany: async ({ model, where, update }) =>
      (await rowsOf(model).change(where, (row) => ({ ...row, ...update }))).length,
    delete: async ({ model, where }) => void (await rowsOf(model).remove(where)),
    deleteMany: async ({ model, where }) => (await rowsOf(model).remove(where)).length,
    consumeOne: async ({ model, where }) => ((await rowsOf(model).remove(where, 1))[0] ?? null) as never,
    incrementOne: async ({ model, where, increment, set = {} }) => {
      const add = (row: AuthRow) =>
        Object.fromEntries(
          Object.entries(increment).map(([field, by]) => [field, Number(row[field] ?? 0) + by]),
        );
      return ((
        await rowsOf(model).change(where, (row) => ({ ...row, ...add(row), ...set }) as AuthRow, 1)
      )[0] ?? null) as never;
    },
  };
}

function sorted(rows: AuthRow[], sortBy?: { field: string; direction: 'asc' | 'desc' }): AuthRow[] {
  if (sortBy === undefined) return rows;
  const { field, direction } = sortBy;
  const up = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => (a[field]! < b[field]! ? -up : a[field]! > b[field]! ? up : 0));
}
