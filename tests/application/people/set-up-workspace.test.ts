import { describe, expect, it } from 'vitest';
import {
  checkSetUpLink,
  isSetUp,
  issueSetUpLink,
  setUpWorkspace,
} from '#lib/application/people/set-up-workspace.ts';
import {
  checkWorkspaceKind,
  keepWorkspaceRecord,
  workspaceRecord,
} from '#lib/application/people/workspace-record.ts';
import { makeDesk, origin, tokenOf } from '#tests/make/front-desk.ts';
import { amara, sam } from '#tests/make/room.ts';

const given = {
  workspace: ' Fernway  Stores ',
  name: 'Ines Duarte',
  email: ' Ines@Fernway.example ',
  password: 'a calm long sentence',
};
const withLink = async () => {
  const desk = await makeDesk();
  return { desk, token: tokenOf((await issueSetUpLink(desk))?.address) };
};

describe('A new workspace', () => {
  it('is set up by its link: it has a name and an administrator who can sign in', async () => {
    const { desk, token } = await withLink();
    const id = await setUpWorkspace(desk, token, given);
    expect((await desk.room.people.get(id))?.document).toMatchObject({
      name: 'Ines Duarte',
      email: 'ines@fernway.example',
      roles: ['administrator'],
    });
    expect(await workspaceRecord(desk)).toEqual({ name: 'Fernway Stores', kind: 'real' });
    await expect(desk.auth.signIn('ines@fernway.example', given.password)).resolves.toBeDefined();
  });

  it('tells its link under the address people type', async () => {
    const desk = await makeDesk();
    expect((await issueSetUpLink(desk))?.address).toMatch(new RegExp(`^${origin}/set-up/[a-z2-7]{52}$`));
  });

  it('keeps nothing of the link that could be used', async () => {
    const { desk, token } = await withLink();
    const stored = await Promise.all((await desk.links.ids()).map((id) => desk.links.get(id)));
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('is set up once: the link is used up', async () => {
    const { desk, token } = await withLink();
    await setUpWorkspace(desk, token, given);
    await expect(setUpWorkspace(desk, token, given)).rejects.toMatchObject({ key: 'link.not-good' });
    expect(await desk.room.people.ids()).toHaveLength(1);
  });

  it('gets one administrator when two use the link at once', async () => {
    const { desk, token } = await withLink();
    await Promise.allSettled(
      ['a@x.example', 'b@x.example'].map((email) => setUpWorkspace(desk, token, { ...given, email })),
    );
    expect(await desk.room.people.ids()).toHaveLength(1);
  });

  it('does not know a link from before the last start', async () => {
    const { desk, token } = await withLink();
    await issueSetUpLink(desk);
    await expect(checkSetUpLink(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
  });

  it('does not know its link a day later', async () => {
    const { desk, token } = await withLink();
    desk.clock.pass(24 * 60 - 1);
    await expect(checkSetUpLink(desk, token)).resolves.toBeUndefined();
    desk.clock.pass(1);
    await expect(checkSetUpLink(desk, token)).rejects.toMatchObject({ key: 'link.not-good' });
  });

  it.each([
    ['a short password', { password: 'short' }, 'password.length'],
    ['no name for it', { workspace: '  ' }, 'person.name-unusable'],
    ['no address', { email: 'ines' }, 'person.email-unusable'],
  ])('stays new, with its link still good, after %s', async (_, wrong, key) => {
    const { desk, token } = await withLink();
    await expect(setUpWorkspace(desk, token, { ...given, ...wrong })).rejects.toMatchObject({ key });
    expect(await isSetUp(desk)).toBe(false);
    await expect(setUpWorkspace(desk, token, given)).resolves.toBeDefined();
  });
});

describe('A workspace with an administrator', () => {
  it('has no set-up link', async () => {
    expect(await issueSetUpLink(await makeDesk([sam]))).toBeNull();
  });

  it('has one again when its only administrator is gone', async () => {
    const desk = await makeDesk([{ ...sam, deactivatedAt: '2026-05-01T09:00:00.000Z' }]);
    expect(await issueSetUpLink(desk)).not.toBeNull();
  });
});

describe('A folder', () => {
  it('of real people is never opened as a demo', async () => {
    const desk = await makeDesk([amara]);
    await keepWorkspaceRecord(desk, { name: 'Fernway', kind: 'real' });
    await expect(checkWorkspaceKind(desk, true)).rejects.toMatchObject({ key: 'workspace.is-real' });
    await expect(checkWorkspaceKind(desk, false)).resolves.toBeUndefined();
  });

  it('of the demo is never opened for real people, whether or not it says that it is one', async () => {
    const desk = await makeDesk([amara]);
    await expect(checkWorkspaceKind(desk, false)).rejects.toMatchObject({ key: 'workspace.is-demo' });
    await keepWorkspaceRecord(desk, { name: 'Demo', kind: 'demo' });
    await expect(checkWorkspaceKind(desk, false)).rejects.toMatchObject({ key: 'workspace.is-demo' });
    await expect(checkWorkspaceKind(desk, true)).resolves.toBeUndefined();
  });

  it('that is new may become either', async () => {
    const desk = await makeDesk();
    await expect(checkWorkspaceKind(desk, false)).resolves.toBeUndefined();
    await expect(checkWorkspaceKind(desk, true)).resolves.toBeUndefined();
  });
});
