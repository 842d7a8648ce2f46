import type { Indexes, Store } from '#lib/ports/store.ts';

/** One row of the accounts library: flat, with dates as ISO text. */
export type AuthRow = { readonly id: string } & Readonly<Record<string, string | number | boolean | null>>;

export type AuthModel = 'user' | 'session' | 'account' | 'verification';

/** Where accounts and sessions live: one store for each kind of row. */
export type AuthStores = Readonly<Record<AuthModel, Store<AuthRow>>>;

const by = (...fields: string[]): Indexes<AuthRow> =>
  Object.fromEntries(
    fields.map((field) => [field, (row: AuthRow) => (typeof row[field] === 'string' ? [row[field]] : [])]),
  );

/** The fields rows are looked up by; open each store with its own. */
export const authIndexes: Readonly<Record<AuthModel, Indexes<AuthRow>>> = {
  user: by('email'),
  session: by('token', 'userId'),
  account: by('userId', 'accountId'),
  verification: by('identifier'),
};

/** Opens the four stores; `open` is given a name that fits a folder and the indexes to keep. */
export function openAuthStores(
  open: (name: string, indexes: Indexes<AuthRow>) => Store<AuthRow>,
): AuthStores {
  return {
    user: open('auth-users', authIndexes.user),
    session: open('auth-sessions', authIndexes.session),
    account: open('auth-accounts', authIndexes.account),
    verification: open('auth-verifications', authIndexes.verification),
  };
}
