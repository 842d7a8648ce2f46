import type { PersonId } from '#lib/domain/people/person.ts';
import { NotFound, Refused } from '#lib/domain/refusal/refusal.ts';
import type { Accounts } from '#lib/ports/accounts.ts';
import type { Chance } from '#lib/ports/chance.ts';
import type { Clock } from '#lib/ports/clock.ts';
import { limitTries } from '../limit-tries.ts';
import { accountsLibrary, isRefusal } from './accounts-library.ts';
import { accountsOver } from './accounts-over.ts';
import type { AuthStores } from './auth-stores.ts';
import { sessionToken } from './session-token.ts';

type AuthSetting = {
  readonly stores: AuthStores;
  /** At least 32 characters; see `readSecret`. */
  readonly secret: string;
  /** The address people use, such as `http://localhost:3000`. */
  readonly baseURL: string;
  /** True when people reach us over https: browsers then keep cookies off plain http. */
  readonly secureCookies: boolean;
  /** How long a session lasts from signing in; fourteen days unless given. */
  readonly sessionDays?: number;
  /** Whether somebody may come in at all; everybody unless given. Asked once the password is known to be right. */
  readonly admits?: (person: PersonId) => Promise<boolean>;
  readonly clock: Clock;
  readonly chance: Chance;
};

/** Values for `Set-Cookie`, one header each. */
export type SetCookies = readonly string[];

/** Where a request to sign in comes from: the session that its browser held ends, and its address counts tries. */
export type From = { readonly headers?: Headers; readonly address?: string };

/** Who is signed in, and how to sign in and out. */
export type Auth = Accounts & {
  /** Who sends a request, or null. Ends with the session: at once after signing out. */
  personOf(headers: Headers): Promise<PersonId | null>;
  /** Refuses without saying whether address or password is wrong; `TooSoon` after ten wrong tries for one account, or sixty from one address. */
  signIn(email: string, password: string, from?: From): Promise<SetCookies>;
  signOut(headers: Headers): Promise<SetCookies>;
  /** Starts a session without a password: for who has used a one-time link, and in the demo, where anybody may be anybody. */
  enterAs(person: PersonId, from?: From): Promise<SetCookies>;
  /** Forgets sessions that have expired; answers how many. */
  sweepSessions(): Promise<number>;
};

const minutes = 15;
const refusal = 'sign-in.too-many-tries';

export function createAuth(setting: AuthSetting): Auth {
  const { stores, secret, clock, admits = async () => true } = setting;
  const library = accountsLibrary(setting);
  const accounts = accountsOver(library);
  const cookie = library.$context.then(({ authCookies }) => authCookies.sessionToken.name);
  const byAccount = limitTries(clock, { allowed: 10, minutes, refusal });
  const byAddress = limitTries(clock, { allowed: 60, minutes, refusal });

  const sessionOf = async (headers: Headers) => {
    const token = sessionToken(headers, await cookie, secret);
    const [id] = token === null ? [] : await stores.session.find('token', token);
    return id === undefined ? null : await stores.session.get(id);
  };
  const endSessionOf = async (headers: Headers | undefined) => {
    const before = headers && (await sessionOf(headers));
    if (before) await accounts.endSession(String(before.document.token));
  };
  return {
    ...accounts,
    async personOf(headers) {
      const session = await sessionOf(headers);
      if (session === null || String(session.document.expiresAt) <= clock.now()) return null;
      return String(session.document.userId);
    },
    async signIn(email, password, { headers, address } = {}) {
      const account = email.trim().toLowerCase();
      byAccount.take(account);
      if (address !== undefined) byAddress.take(address);
      try {
        const signedIn = await library.api.signInEmail({
          body: { email: account, password },
          returnHeaders: true,
        });
        if (!(await admits(signedIn.response.user.id))) {
          await accounts.endSession(signedIn.response.token);
          throw new Refused('sign-in.failed');
        }
        byAccount.forget(account);
        await endSessionOf(headers);
        return signedIn.headers.getSetCookie();
      } catch (error) {
        if (!isRefusal(error)) throw error;
        throw new Refused('sign-in.failed');
      }
    },
    async signOut(headers) {
      const signedOut = await library.api.signOut({ headers, returnHeaders: true });
      return signedOut.headers.getSetCookie();
    },
    async enterAs(person, { headers: sent } = {}) {
      if (!(await admits(person))) throw new NotFound('account.missing', { person });
      const { headers, response } = await library.api.enterAs({ body: { person }, returnHeaders: true });
      if (!response.entered) throw new NotFound('account.missing', { person });
      await endSessionOf(sent);
      return headers.getSetCookie();
    },
    async sweepSessions() {
      const sessions = await Promise.all((await stores.session.ids()).map((id) => stores.session.get(id)));
      const expired = sessions.filter((each) => each && String(each.document.expiresAt) <= clock.now());
      for (const session of expired) await accounts.endSession(String(session!.document.token));
      return expired.length;
    },
  };
}
