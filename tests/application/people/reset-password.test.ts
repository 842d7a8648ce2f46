import { describe, expect, it } from 'vitest';
import { sweepLinks } from '#lib/application/people/one-time-links.ts';
import {
  askForReset,
  changePassword,
  issueResetLink,
  makeResetLink,
  resetPassword,
  viewReset,
} from '#lib/application/people/reset-password.ts';
import { cookiesOf, makeDesk, tokenOf } from '#tests/make/front-desk.ts';
import { amara, ruth, sam } from '#tests/make/room.ts';

const old = 'the sentence before';
const wanted = 'the sentence after';

const asked = async () => {
  const desk = await makeDesk([sam, amara]);
  await askForReset(desk, ' AMARA@example.org ');
  return { desk, token: tokenOf(/https:\S+/.exec(desk.posted[0]?.text ?? '')?.[0]) };
};

describe('A reset link', () => {
  it('goes to the person by mail and sets a new password', async () => {
    const { desk, token } = await asked();
    expect(desk.posted[0]?.to.address).toBe('amara@example.org');
    expect(await viewReset(desk, token)).toEqual({ email: 'amara@example.org' });
    await resetPassword(desk, token, wanted);
    await expect(desk.auth.signIn(amara.email, wanted)).resolves.toBeDefined();
  });

  it('replaces the password and ends every session', async () => {
    const desk = await makeDesk([sam, amara]);
    await desk.auth.setPassword(amara, old);
    const session = cookiesOf(await desk.auth.enterAs('amara'));
    const { address } = await makeResetLink(desk, sam, 'amara');
    await resetPassword(desk, tokenOf(address), wanted);
    await expect(desk.auth.signIn(amara.email, old)).rejects.toMatchObject({ key: 'sign-in.failed' });
    expect(await desk.auth.personOf(session)).toBeNull();
  });

  it('works once, and not for two hours', async () => {
    const { desk, token } = await asked();
    await resetPassword(desk, token, wanted);
    await expect(resetPassword(desk, token, old)).rejects.toMatchObject({ key: 'link.not-good' });
    const next = tokenOf((await makeResetLink(desk, sam, 'amara')).address);
    desk.clock.pass(120);
    await expect(viewReset(desk, next)).rejects.toMatchObject({ key: 'link.not-good' });
  });

  it('is used up by one of two who use it at once', async () => {
    const { desk, token } = await asked();
    const settled = await Promise.allSettled([old, wanted].map((each) => resetPassword(desk, token, each)));
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stops working when a newer one is made', async () => {
    const { desk, token } = await asked();
    await makeResetLink(desk, sam, 'amara');
    await expect(viewReset(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
  });

  it('is good for nothing but a password', async () => {
    const { desk, token } = await asked();
    const { viewJoin } = await import('#lib/application/people/accept-invitation.ts');
    await expect(viewJoin(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
  });

  it('is swept away once it is too old', async () => {
    const { desk } = await asked();
    desk.clock.pass(121);
    await sweepLinks(desk);
    expect(await desk.links.ids()).toEqual([]);
  });

  it('is made for others by administrators only', async () => {
    const desk = await makeDesk([sam, amara, ruth]);
    await expect(makeResetLink(desk, ruth, 'amara')).rejects.toMatchObject({ key: 'people.not-yours' });
  });

  it('is made for whoever runs the server, so that a lone administrator gets in again', async () => {
    const desk = await makeDesk([sam], { mail: 'none' });
    const token = tokenOf((await issueResetLink(desk, sam.email)) ?? '');
    await resetPassword(desk, token, wanted);
    await expect(desk.auth.signIn(sam.email, wanted)).resolves.toBeDefined();
  });
});

describe('Asking for a reset link', () => {
  it.each([
    ['an unknown address', 'nobody@example.org'],
    ['no address', 'amara'],
    ['somebody deactivated', 'jonas@example.org'],
  ])('answers %s as it answers everybody, and sends nothing', async (_, email) => {
    const gone = {
      ...amara,
      id: 'jonas',
      email: 'jonas@example.org',
      deactivatedAt: '2026-05-01T09:00:00.000Z',
    };
    const desk = await makeDesk([sam, amara, gone]);
    await expect(askForReset(desk, email)).resolves.toBeUndefined();
    expect(desk.posted).toEqual([]);
    expect(await desk.links.ids()).toEqual([]);
  });

  it('answers the same when the mail server is away', async () => {
    await expect(
      askForReset(await makeDesk([amara], { mail: 'fails' }), amara.email),
    ).resolves.toBeUndefined();
  });
});

describe('One’s own password', () => {
  const withPassword = async () => {
    const desk = await makeDesk([amara]);
    await desk.auth.setPassword(amara, old);
    return desk;
  };

  it('is changed by who knows it, and every session ends', async () => {
    const desk = await withPassword();
    const session = cookiesOf(await desk.auth.signIn(amara.email, old));
    await changePassword(desk, amara, { old, wanted });
    expect(await desk.auth.personOf(session)).toBeNull();
    await expect(desk.auth.signIn(amara.email, wanted)).resolves.toBeDefined();
  });

  it('stays as it is for who does not', async () => {
    const desk = await withPassword();
    await expect(changePassword(desk, amara, { old: 'a guess', wanted })).rejects.toMatchObject({
      key: 'password.old-wrong',
    });
    await expect(desk.auth.signIn(amara.email, old)).resolves.toBeDefined();
  });

  it('takes a reset link that is out there with it', async () => {
    const desk = await withPassword();
    const token = tokenOf((await issueResetLink(desk, amara.email)) ?? '');
    await changePassword(desk, amara, { old, wanted });
    await expect(viewReset(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
  });
});
