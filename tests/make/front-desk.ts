import type { FrontDesk } from '#lib/application/people/front-desk.ts';
import type { Person } from '#lib/domain/people/person.ts';
import type { Letter } from '#lib/ports/mail.ts';
import { createAuth, type Auth } from '#lib/server/auth/create-auth.ts';
import { openAuthStores } from '#lib/server/auth/auth-stores.ts';
import { memoryStore } from '#lib/server/memory/memory-store.ts';
import { systemChance } from '#lib/server/system/system-chance.ts';
import { openFrontDesk } from '#lib/server/wire.ts';
import { makeClock } from './clock.ts';
import { makeRoom } from './room.ts';

export const origin = 'https://greenroom.example';

export type MadeDesk = FrontDesk & {
  readonly auth: Auth;
  readonly clock: ReturnType<typeof makeClock>;
  /** What was handed to the mail server so far. */
  readonly posted: Letter[];
};

/** A front desk over memory stores, with real accounts, a clock that stands still from now on, and a post that keeps its letters. */
export async function makeDesk(
  people: readonly Person[] = [],
  { mail = 'works' }: { mail?: 'works' | 'fails' | 'none' } = {},
): Promise<MadeDesk> {
  const clock = makeClock(new Date().toISOString());
  const room = { ...(await makeRoom(people)), clock, chance: systemChance };
  const auth = createAuth({
    stores: openAuthStores((_, indexes) => memoryStore(indexes)),
    secret: 'secret of the tests, long enough',
    baseURL: origin,
    secureCookies: false,
    admits: async (id) => (await room.people.get(id))?.document.deactivatedAt === undefined,
    clock,
    chance: systemChance,
  });
  for (const person of people) await auth.createAccount(person);
  const posted: Letter[] = [];
  const send = async (letter: Letter) => {
    if (mail === 'fails') throw new Error('The mail server is away.');
    posted.push(letter);
  };
  const desk = openFrontDesk(room, auth, (_, indexes) => memoryStore(indexes), {
    origin,
    mail: mail === 'none' ? null : { send },
  });
  return { ...desk, auth, clock, posted };
}

/** The token at the end of a link's address. */
export function tokenOf(address: string | undefined): string {
  return address?.split('/').at(-1) ?? '';
}

/** What a browser sends back after cookies were set. */
export function cookiesOf(set: readonly string[]): Headers {
  return new Headers({ cookie: set.map((cookie) => cookie.split(';')[0]).join('; ') });
}
