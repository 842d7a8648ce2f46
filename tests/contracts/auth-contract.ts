import { describe, expect, it } from 'vitest';
import { NotFound, NotNow, Refused, Unusable } from '#lib/domain/refusal/refusal.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { AuthStores } from '#lib/server/auth/auth-stores.ts';
import { createAuth, type SetCookies } from '#lib/server/auth/create-auth.ts';
import { systemChance } from '#lib/server/system/system-chance.ts';
import { systemClock } from '#lib/server/system/system-clock.ts';
import { makeClock } from '#tests/make/clock.ts';

const amara = { id: 'amara', name: 'Amara Osei', email: 'Amara.Osei@greenroom.example' };
const password = 'a long enough sentence';

/** What a browser would send back after these cookies were set. */
function cookiesOf(set: SetCookies, more: Record<string, string> = {}): Headers {
  const pairs = set.map((cookie) => cookie.split(';')[0]!).filter((pair) => !pair.endsWith('='));
  return new Headers({
    cookie: [...pairs, ...Object.entries(more).map(([name, value]) => `${name}=${value}`)].join('; '),
  });
}

/** What accounts keep their word on, over any stores. `open` makes new, empty stores; `reopen` opens the same again. */
export function authContract(
  name: string,
  open: () => Promise<{ stores: AuthStores; reopen: () => AuthStores }>,
): void {
  const secret = 's'.repeat(16) + 'ecret'.repeat(5);
  const authOver = (stores: AuthStores, clock: Clock = systemClock, secureCookies = false) =>
    createAuth({
      stores,
      secret,
      baseURL: 'http://localhost:3000',
      secureCookies,
      clock,
      chance: systemChance,
    });
  const withAmara = async (clock?: Clock) => {
    const { stores, reopen } = await open();
    const auth = authOver(stores, clock);
    await auth.createAccount(amara, password);
    return { auth, stores, reopen };
  };

  /** An account without a password, to enter: hashing passwords takes most of these tests' time. */
  const withEntry = async (clock?: Clock) => {
    const { stores, reopen } = await open();
    const auth = authOver(stores, clock);
    await auth.createAccount(amara);
    return { auth, stores, reopen };
  };

  describe(`Signing in over ${name}`, () => {
    it('makes the next request this person’s', async () => {
      const { auth } = await withAmara();
      expect(await auth.personOf(cookiesOf(await auth.signIn(amara.email, password)))).toBe('amara');
    });

    it('does not mind capitals or spaces around the address', async () => {
      const { auth } = await withAmara();
      expect(
        await auth.personOf(cookiesOf(await auth.signIn('  AMARA.osei@greenroom.example ', password))),
      ).toBe('amara');
    });

    it.each([
      ['the wrong password', amara.email, 'another long sentence'],
      ['an unknown address', 'nobody@greenroom.example', password],
      ['no address at all', 'amara', password],
      ['an empty password', amara.email, ''],
    ])('is refused with %s, always in the same words', async (_, email, tried) => {
      const { auth } = await withAmara();
      const refusal = await auth.signIn(email, tried).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refused);
      expect(refusal).toMatchObject({ key: 'sign-in.failed', values: {} });
    });

    it('is refused to an account without a password', async () => {
      const { stores } = await open();
      const auth = authOver(stores);
      await auth.createAccount(amara);
      await expect(auth.signIn(amara.email, '')).rejects.toBeInstanceOf(Refused);
    });

    it(
      'waits after ten wrong passwords, and is open again fifteen minutes later',
      { timeout: 30_000 },
      async () => {
        const clock = makeClock(systemClock.now());
        const { auth } = await withAmara(clock);
        for (let n = 0; n < 10; n += 1) await auth.signIn(amara.email, 'wrong').catch(() => undefined);
        await expect(auth.signIn(amara.email, password)).rejects.toMatchObject({
          name: 'TooSoon',
          key: 'sign-in.too-many-tries',
          values: { wait: '15 minutes' },
        });
        clock.pass(15);
        await expect(auth.signIn(amara.email, password)).resolves.toBeDefined();
      },
    );

    it('waits after sixty wrong passwords from one address, whoever they were for', async () => {
      const { auth } = await withEntry(makeClock(systemClock.now()));
      const from = { address: '192.0.2.7' };
      const guess = (n: number) => auth.signIn(`guess-${n}`, 'wrong', from).catch((error: unknown) => error);
      for (let n = 0; n < 60; n += 1) await guess(n);
      expect(await guess(60)).toMatchObject({ name: 'TooSoon' });
      await expect(auth.signIn('guess', 'wrong', { address: '192.0.2.8' })).rejects.toMatchObject({
        key: 'sign-in.failed',
      });
    });

    it('does not let many tries at once around the limit', async () => {
      const { auth } = await withEntry(makeClock(systemClock.now()));
      const tries = Array.from({ length: 12 }, () =>
        auth.signIn('amara', 'wrong').catch((error: unknown) => error),
      );
      const refused = (await Promise.all(tries)).filter((each) => (each as Error).name === 'TooSoon');
      expect(refused).toHaveLength(2);
    });

    it('is refused to whom the workspace does not admit, in the same words as a wrong password', async () => {
      const { stores } = await open();
      await authOver(stores).createAccount(amara, password);
      const strict = createAuth({
        stores,
        secret,
        baseURL: 'http://localhost:3000',
        secureCookies: false,
        admits: async () => false,
        clock: systemClock,
        chance: systemChance,
      });
      await expect(strict.signIn(amara.email, password)).rejects.toMatchObject({ key: 'sign-in.failed' });
      expect(await stores.session.ids()).toEqual([]);
    });

    it('ends the session that the browser held before', async () => {
      const { auth } = await withAmara();
      const before = cookiesOf(await auth.enterAs('amara'));
      const after = cookiesOf(await auth.signIn(amara.email, password, { headers: before }));
      expect([await auth.personOf(before), await auth.personOf(after)]).toEqual([null, 'amara']);
    });

    it('keeps nothing of the password that could be read', async () => {
      const { auth, stores } = await withAmara();
      await auth.signIn(amara.email, password);
      const accounts = await Promise.all((await stores.account.ids()).map((id) => stores.account.get(id)));
      expect(accounts).toHaveLength(1);
      expect(JSON.stringify(accounts)).not.toContain(password);
    });
  });

  describe(`A session over ${name}`, () => {
    it('is nobody’s without a cookie', async () => {
      const { auth } = await withEntry();
      expect(await auth.personOf(new Headers())).toBeNull();
    });

    it('survives a restart', async () => {
      const { auth, reopen } = await withEntry();
      const cookies = cookiesOf(await auth.enterAs('amara'));
      expect(await authOver(reopen()).personOf(cookies)).toBe('amara');
    });

    it('ends at once for everybody who holds its cookie when signed out', async () => {
      const { auth, reopen } = await withEntry();
      const cookies = cookiesOf(await auth.enterAs('amara'));
      await auth.signOut(cookies);
      expect([await auth.personOf(cookies), await authOver(reopen()).personOf(cookies)]).toEqual([
        null,
        null,
      ]);
    });

    it('leaves the person’s other sessions alone when signed out', async () => {
      const { auth } = await withEntry();
      const first = cookiesOf(await auth.enterAs('amara'));
      const second = cookiesOf(await auth.enterAs('amara'));
      await auth.signOut(first);
      expect(await auth.personOf(second)).toBe('amara');
    });

    it('has its cookies cleared when signed out', async () => {
      const { auth } = await withEntry();
      const cleared = await auth.signOut(cookiesOf(await auth.enterAs('amara')));
      expect(cleared).toContainEqual(expect.stringMatching(/^greenroom\.session_token=; Max-Age=0/));
    });

    it('ends with every other one of the person’s, and nobody else’s, when all are ended', async () => {
      const { auth } = await withEntry();
      await auth.createAccount({ id: 'kit', name: 'Kit', email: 'kit@greenroom.example' });
      const [one, two, other] = [
        cookiesOf(await auth.enterAs('amara')),
        cookiesOf(await auth.enterAs('amara')),
        cookiesOf(await auth.enterAs('kit')),
      ];
      await auth.endSessions('amara');
      const left = [await auth.personOf(one), await auth.personOf(two), await auth.personOf(other)];
      expect(left).toEqual([null, null, 'kit']);
    });

    it('lasts as many days as it is told to', async () => {
      const clock = makeClock(systemClock.now());
      const { stores } = await open();
      const auth = createAuth({
        stores,
        secret,
        baseURL: 'http://localhost:3000',
        secureCookies: false,
        sessionDays: 1,
        clock,
        chance: systemChance,
      });
      await auth.createAccount(amara);
      const cookies = cookiesOf(await auth.enterAs('amara'));
      clock.pass(24 * 60 + 1);
      expect(await auth.personOf(cookies)).toBeNull();
    });

    it('is swept away once it has ended, and not before', async () => {
      const clock = makeClock(systemClock.now());
      const { auth, stores } = await withEntry(clock);
      await auth.enterAs('amara');
      const early = await auth.sweepSessions();
      clock.pass(14 * 24 * 60 + 1);
      expect([early, await auth.sweepSessions(), await stores.session.ids()]).toEqual([0, 1, []]);
    });

    it('ends after fourteen days', async () => {
      const clock = makeClock(systemClock.now());
      const { auth } = await withEntry(clock);
      const cookies = cookiesOf(await auth.enterAs('amara'));
      clock.pass(14 * 24 * 60 - 1);
      const shortlyBefore = await auth.personOf(cookies);
      clock.pass(2);
      expect([shortlyBefore, await auth.personOf(cookies)]).toEqual(['amara', null]);
    });

    it.each([
      ['another token', (value: string) => `x${value.slice(1)}`],
      [
        'another signature',
        (value: string) => value.replace(/\.(.)/, (_, first) => `.${first === 'A' ? 'B' : 'A'}`),
      ],
      ['no signature', (value: string) => value.split('.')[0]!],
      ['an empty signature', (value: string) => `${value.split('.')[0]}.`],
      ['broken percent signs', () => '%E0%A4%A'],
      ['nothing', () => ''],
    ])('is refused with %s in the cookie', async (_, tamper) => {
      const { auth } = await withEntry();
      const [name, value] = (await auth.enterAs('amara'))[0]!.split(';')[0]!.split('=') as [string, string];
      expect(await auth.personOf(new Headers({ cookie: `${name}=${value}` }))).toBe('amara');
      expect(await auth.personOf(new Headers({ cookie: `${name}=${tamper(value)}` }))).toBeNull();
    });

    it('signed with another secret is refused', async () => {
      const { auth, stores } = await withEntry();
      const cookies = cookiesOf(await auth.enterAs('amara'));
      const other = createAuth({
        stores,
        secret: 'another '.repeat(5),
        baseURL: 'http://localhost:3000',
        secureCookies: false,
        clock: systemClock,
        chance: systemChance,
      });
      expect(await other.personOf(cookies)).toBeNull();
    });

    it('is found among other cookies', async () => {
      const { auth } = await withEntry();
      const cookies = cookiesOf(await auth.enterAs('amara'), {
        theme: 'dark',
        'x.greenroom.session_token': 'no',
      });
      expect(await auth.personOf(cookies)).toBe('amara');
    });
  });

  describe(`Cookies over ${name}`, () => {
    it('are kept from scripts and from other sites', async () => {
      const { auth } = await withEntry();
      const [cookie] = await auth.enterAs('amara');
      expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('are kept off plain http where people come by https', async () => {
      const { stores } = await open();
      const auth = authOver(stores, systemClock, true);
      await auth.createAccount(amara, password);
      const set = await auth.signIn(amara.email, password);
      expect(set[0]).toMatch(/^__Secure-.*; Secure/);
      expect(await auth.personOf(cookiesOf(set))).toBe('amara');
    });
  });

  describe(`Entering over ${name}`, () => {
    it('signs in without a password', async () => {
      const { stores } = await open();
      const auth = authOver(stores);
      await auth.createAccount(amara);
      expect(await auth.personOf(cookiesOf(await auth.enterAs('amara')))).toBe('amara');
    });

    it('is refused as somebody who has no account', async () => {
      const { auth } = await withEntry();
      await expect(auth.enterAs('nobody')).rejects.toBeInstanceOf(NotFound);
    });
  });

  describe(`An account over ${name}`, () => {
    it('is refused to a second person with the same address, in whatever capitals', async () => {
      const { auth } = await withEntry();
      const twin = { id: 'twin', name: 'Twin', email: 'AMARA.OSEI@greenroom.example' };
      await expect(auth.createAccount(twin)).rejects.toBeInstanceOf(NotNow);
    });

    it('goes to one of two who ask for the same address at once', async () => {
      const { stores } = await open();
      const auth = authOver(stores);
      const asked = ['a', 'b'].map((id) => auth.createAccount({ ...amara, id }));
      const settled = await Promise.allSettled(asked);
      expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('is not made twice for one person', async () => {
      const { auth } = await withEntry();
      await expect(auth.createAccount({ ...amara, email: 'new@greenroom.example' })).rejects.toBeInstanceOf(
        NotNow,
      );
    });

    it('has a password once it is set, and another once that is', { timeout: 30_000 }, async () => {
      const { auth } = await withEntry();
      const other = 'another long sentence';
      const before = await auth.hasPassword('amara');
      await auth.setPassword(amara, password);
      const first = [await auth.isPassword('amara', password), await auth.isPassword('amara', other)];
      await auth.setPassword(amara, other);
      const second = [await auth.isPassword('amara', password), await auth.isPassword('amara', other)];
      expect([before, await auth.hasPassword('amara')]).toEqual([false, true]);
      expect([first, second]).toEqual([
        [true, false],
        [false, true],
      ]);
    });

    it('loses every session when its password is set', async () => {
      const { auth } = await withEntry();
      const cookies = cookiesOf(await auth.enterAs('amara'));
      await auth.setPassword(amara, password);
      expect(await auth.personOf(cookies)).toBeNull();
    });

    it('is made with its password where a crash kept it from being made', async () => {
      const { stores } = await open();
      const auth = authOver(stores);
      await auth.setPassword(amara, password);
      await expect(auth.signIn(amara.email, password)).resolves.toBeDefined();
    });

    it('is refused a password of seven letters', async () => {
      const { stores } = await open();
      await expect(authOver(stores).createAccount(amara, '1234567')).rejects.toBeInstanceOf(Unusable);
      expect(await stores.user.ids()).toEqual([]);
    });
  });
}
