import type { Person } from '#lib/domain/people/person.ts';
import { NotNow, Unusable } from '#lib/domain/refusal/refusal.ts';
import type { AccountsLibrary } from './accounts-library.ts';

/** Makes an account whose id is its person's. The password is checked and hashed first, so that a refusal leaves nothing half made. */
export async function createAccount(
  library: AccountsLibrary,
  { id, name, email }: Pick<Person, 'id' | 'name' | 'email'>,
  password?: string,
) {
  const { internalAdapter, password: passwords } = await library.$context;
  if (password !== undefined) checkLength(password, passwords.config);
  const hashed = password === undefined ? null : await passwords.hash(password);
  if ((await internalAdapter.findUserById(id)) !== null) throw new NotNow('account.taken', { field: 'id' });
  await internalAdapter.createUser({ id, name, email, emailVerified: true }, { method: 'email-password' });
  if (hashed !== null) await linkPassword(library, id, hashed);
}

/** Gives an account that has none a password, hashed before. */
export async function linkPassword(library: AccountsLibrary, id: string, hashed: string): Promise<void> {
  const { internalAdapter } = await library.$context;
  await internalAdapter.linkAccount({
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: hashed,
  });
}

type Lengths = { readonly minPasswordLength: number; readonly maxPasswordLength: number };

/** Refuses a password that is too short or too long. */
export function checkLength(password: string, { minPasswordLength, maxPasswordLength }: Lengths): void {
  if (password.length >= minPasswordLength && password.length <= maxPasswordLength) return;
  throw new Unusable('password.length', { from: String(minPasswordLength), to: String(maxPasswordLength) });
}
