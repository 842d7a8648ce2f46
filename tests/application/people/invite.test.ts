import { describe, expect, it } from 'vitest';
import { acceptInvitation, viewJoin } from '#lib/application/people/accept-invitation.ts';
import { invite, renewInvitation, revokeInvitation } from '#lib/application/people/invite.ts';
import { viewPeople } from '#lib/application/people/view-people.ts';
import { makeDesk, origin, tokenOf } from '#tests/make/front-desk.ts';
import { amara, ruth, sam } from '#tests/make/room.ts';

const request = { email: 'Noor@Example.org', name: 'Noor Aziz', roles: ['trainee'], team: 'online' };
const password = 'a calm long sentence';
const invited = async (setting?: Parameters<typeof makeDesk>[1]) => {
  const desk = await makeDesk([sam], setting);
  const link = await invite(desk, sam, request);
  const [id = ''] = await desk.invitations.ids();
  return { desk, link, id, token: tokenOf(link.address) };
};

describe('An invitation', () => {
  it('makes somebody of it, with the roles and the team it named and a password of their own', async () => {
    const { desk, token } = await invited();
    const id = await acceptInvitation(desk, token, { name: 'Noor A. Aziz', password });
    expect((await desk.room.people.get(id))?.document).toEqual({
      id,
      name: 'Noor A. Aziz',
      email: 'noor@example.org',
      roles: ['trainee'],
      team: 'online',
    });
    await expect(desk.auth.signIn('noor@example.org', password)).resolves.toBeDefined();
  });

  it('shows what one is asked to join', async () => {
    const { desk, token } = await invited();
    expect(await viewJoin(desk, token)).toEqual({
      workspace: null,
      name: 'Noor Aziz',
      email: 'noor@example.org',
      roles: ['trainee'],
      team: 'Online',
    });
  });

  it('goes by mail, with its link and the name it is for', async () => {
    const { desk, link } = await invited();
    expect(link.letter).toBe('sent');
    expect(desk.posted).toHaveLength(1);
    expect(desk.posted[0]?.to).toEqual({ name: 'Noor Aziz', address: 'noor@example.org' });
    expect(desk.posted[0]?.text).toContain(`\n${link.address}\n`);
    expect(link.address).toMatch(`${origin}/join/`);
  });

  it.each([
    ['none', 'off'],
    ['fails', 'failed'],
  ] as const)('stands where mail is "%s": the link is there to be passed on', async (mail, letter) => {
    const { desk, link, token } = await invited({ mail });
    expect(link.letter).toBe(letter);
    await expect(viewJoin(desk, token)).resolves.toBeDefined();
  });

  it('is accepted once', async () => {
    const { desk, token } = await invited();
    await acceptInvitation(desk, token, { name: 'Noor', password });
    await expect(acceptInvitation(desk, token, { name: 'Noor', password })).rejects.toMatchObject({
      key: 'link.not-good',
    });
  });

  it('makes one person when it is accepted twice at once', async () => {
    const { desk, token } = await invited();
    await Promise.allSettled([1, 2].map(() => acceptInvitation(desk, token, { name: 'Noor', password })));
    expect(await desk.room.people.ids()).toHaveLength(2);
  });

  it('runs out after seven days', async () => {
    const { desk, token } = await invited();
    desk.clock.pass(7 * 24 * 60);
    await expect(viewJoin(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
    expect((await viewPeople(desk, sam, '')).invitations[0]?.expired).toBe(true);
  });

  it('that is taken back opens nothing and is pending no more', async () => {
    const { desk, token, id } = await invited();
    await revokeInvitation(desk, sam, id);
    await expect(viewJoin(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
    expect((await viewPeople(desk, sam, '')).invitations).toEqual([]);
  });

  it('with a new link does not open with the one before, and has its days anew', async () => {
    const { desk, token, id } = await invited();
    desk.clock.pass(8 * 24 * 60);
    const link = await renewInvitation(desk, sam, id);
    await expect(viewJoin(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
    await expect(viewJoin(desk, tokenOf(link.address))).resolves.toBeDefined();
  });

  it('sent twice to one address is one invitation, as the second says it', async () => {
    const { desk } = await invited();
    await invite(desk, sam, { ...request, roles: ['manager'] });
    const { invitations } = await viewPeople(desk, sam, '');
    expect(invitations.map(({ email, roles }) => [email, roles])).toEqual([
      ['noor@example.org', ['manager']],
    ]);
  });

  it('is refused for somebody who is here already', async () => {
    const desk = await makeDesk([sam, amara]);
    await expect(invite(desk, sam, { ...request, email: 'AMARA@example.org' })).rejects.toMatchObject({
      key: 'invitation.already-here',
    });
  });

  it.each([
    ['no role', { roles: [] }, 'person.roles-missing'],
    ['a role that does not exist', { roles: ['owner'] }, 'person.roles-missing'],
    ['a team that does not exist', { team: 'nowhere' }, 'team.unknown'],
    ['an address that is none', { email: 'noor' }, 'person.email-unusable'],
    ['a name of two lines', { name: 'Noor\u0000Bcc' }, 'person.name-unusable'],
  ])('is refused with %s', async (_, wrong, key) => {
    const desk = await makeDesk([sam]);
    await expect(invite(desk, sam, { ...request, ...wrong })).rejects.toMatchObject({ key });
    expect(desk.posted).toEqual([]);
  });

  it('stays open after a password that is too short', async () => {
    const { desk, token } = await invited();
    await expect(acceptInvitation(desk, token, { name: 'Noor', password: 'short' })).rejects.toMatchObject({
      key: 'password.length',
    });
    await expect(acceptInvitation(desk, token, { name: 'Noor', password })).resolves.toBeDefined();
  });

  it('is not a manager’s to send, renew or take back', async () => {
    const { desk, id } = await invited();
    const refused = { key: 'people.not-yours' };
    await expect(invite(desk, ruth, request)).rejects.toMatchObject(refused);
    await expect(renewInvitation(desk, ruth, id)).rejects.toMatchObject(refused);
    await expect(revokeInvitation(desk, ruth, id)).rejects.toMatchObject(refused);
  });
});
