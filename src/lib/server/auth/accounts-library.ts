import { betterAuth } from 'better-auth/minimal';
import { createAuthEndpoint, isAPIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';
import type { Chance } from '#lib/ports/chance.ts';
import type { AuthStores } from './auth-stores.ts';
import { storeAdapter } from './store-adapter.ts';

const days = 24 * 60 * 60;

type Setting = {
  readonly stores: AuthStores;
  readonly secret: string;
  readonly baseURL: string;
  readonly secureCookies: boolean;
  readonly sessionDays?: number;
  readonly chance: Chance;
};

/** Starts a session for somebody who need not show a password. It has no URL: only our own code can call it. */
const entering = {
  id: 'greenroom-entering',
  endpoints: {
    enterAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: v.object({ person: v.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.person);
        if (user === null) return ctx.json({ entered: false });
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ entered: true });
      },
    ),
  },
};

/**
 * The accounts library, set up over our stores. A session lasts fourteen days from signing in, unless told otherwise.
 * Its cookie cache stays off: our stores answer from memory, and a cached session would outlive signing out.
 */
export function accountsLibrary({
  stores,
  secret,
  baseURL,
  secureCookies,
  sessionDays = 14,
  chance,
}: Setting) {
  return betterAuth({
    appName: 'Greenroom',
    baseURL,
    secret,
    database: storeAdapter(stores, chance),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: sessionDays * days, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: { useSecureCookies: secureCookies, cookiePrefix: 'greenroom' },
    plugins: [entering],
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type AccountsLibrary = ReturnType<typeof accountsLibrary>;

/** True for what the library refuses the caller, false for what breaks underneath it. */
export function isRefusal(error: unknown): boolean {
  return isAPIError(error) && error.statusCode < 500;
}
