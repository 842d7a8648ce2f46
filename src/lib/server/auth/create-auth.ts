import type { Person, PersonId } from '#lib/domain/people/person.ts';
import { NotFound, Refused } from '#lib/domain/refusal/refusal.ts';
import type { Chance } from '#lib/ports/chance.ts';
import type { Clock } from '#lib/ports/clock.ts';
import { accountsLibrary, isRefusal } from './accounts-library.ts';
import type { AuthStores } from './auth-stores.ts';
import { createAccount } from './create-account.ts';
import { sessionToken } from './session-token.ts';
import { signInTries } from './sign-in-tries.ts';

type AuthSetting = {
  readonly stores: AuthStores;
  /** At least 32 characters; see `readSecret`. */
  readonly secret: string;
  /** The address people use, such as `http://localhost:3000`. */
  readonly baseURL: string;
  /** True when people reach us over https: browsers then keep cookies off plain http. */
  readonly secureCookies: boolean;
  readonly clock: Clock;
  readonly chance: Chance;
};

/** Values for `Set-Cookie`, one header each. */
export type SetCookies = readonly string[];

/** Who is signed in, and how to sign in and out. An account's id is its person's. */
export type Auth = {
  /** Who sends a request, or null. Ends with the session: at once after signing out. */
  personOf(headers: Headers): Promise<PersonId | null>;
  /** Refuses without saying whether address or password is wrong; `NotNow` after ten wrong tries. */
  signIn(email: string, password: string): Promise<SetCookies>;
  signOut(headers: Headers): Promise<SetCookies>;
  /** Signs in without a password: for the demo, where anybody may be anybody. */
  enterAs(person: PersonId): Promise<SetCookies>;
  /** Without a password nobody can sign in to it. Refuses an id or e-mail address that has an account. */
  createAccount(person: Pick<Person, 'id' | 'name' | 'email'>, password?: string): Promise<void>;
};

export function createAuth(setting: AuthSetting): Auth {
  const { stores, secret, clock } = setting;
  const library = accountsLibrary(setting);
  const cookie = library.$context.then(({ authCookies }) => authCookies.sessionToken.name);
  const tries = signInTries(clock);

  return {
    async personOf(headers) {
      const token = sessionToken(headers, await cookie, secret);
      const [id] = token === null ? [] : await stores.session.find('token', token);
      const session = id === undefined ? null : await stores.session.get(id);
      if (session === null || String(session.document.expiresAt) <= clock.now()) return null;
      return String(session.document.userId);
    },
    async signIn(email, password) {
      const address = email.trim().toLowerCase();
      tries.check(address);
      try {
        const { headers } = await library.api.signInEmail({
          body: { email: address, password },
          returnHeaders: true,
        });
        tries.succeeded(address);
        return headers.getSetCookie();
      } catch (error) {
        if (!isRefusal(error)) throw error;
        tries.failed(address);
        throw new Refused('sign-in.failed');
      }
    },
    async signOut(headers) {
      const signedOut = await library.api.signOut({ headers, returnHeaders: true });
      return signedOut.headers.getSetCookie();
    },
    async enterAs(person) {
      const { headers, response } = await library.api.enterAs({ body: { person }, returnHeaders: true });
      if (!response.entered) throw new NotFound('account.missing', { person });
      return headers.getSetCookie();
    },
    createAccount: (person, password) => createAccount(library, person, password),
  };
}
