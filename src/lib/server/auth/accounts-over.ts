import type { Accounts } from '#lib/ports/accounts.ts';
import type { AccountsLibrary } from './accounts-library.ts';
import { checkLength, createAccount, linkPassword } from './create-account.ts';

/** Accounts as use cases need them, over the accounts library. */
export function accountsOver(
  library: AccountsLibrary,
): Accounts & { endSession(token: string): Promise<void> } {
  const credentialOf = async (person: string) => {
    const { internalAdapter } = await library.$context;
    const accounts = await internalAdapter.findAccounts(person);
    return accounts.find(({ providerId, password }) => providerId === 'credential' && password) ?? null;
  };
  return {
    createAccount: (person, password) => createAccount(library, person, password),
    async checkNewPassword(password) {
      checkLength(password, (await library.$context).password.config);
    },
    hasPassword: async (person) => (await credentialOf(person)) !== null,
    async isPassword(person, password) {
      const hash = (await credentialOf(person))?.password;
      return hash ? (await library.$context).password.verify({ hash, password }) : false;
    },
    async setPassword(person, password) {
      const { internalAdapter, password: passwords } = await library.$context;
      checkLength(password, passwords.config);
      const hashed = await passwords.hash(password);
      if ((await internalAdapter.findUserById(person.id)) === null) await createAccount(library, person);
      // An account that was made without a password has no row to hold one.
      if ((await credentialOf(person.id)) === null) await linkPassword(library, person.id, hashed);
      else await internalAdapter.updatePassword(person.id, hashed);
      await internalAdapter.deleteUserSessions(person.id);
    },
    async endSessions(person) {
      await (await library.$context).internalAdapter.deleteUserSessions(person);
    },
    async endSession(token) {
      await (await library.$context).internalAdapter.deleteSessions([token]);
    },
  };
}
