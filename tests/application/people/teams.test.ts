import { describe, expect, it } from 'vitest';
import { changeTeam, createTeam } from '#lib/application/people/change-team.ts';
import { invite } from '#lib/application/people/invite.ts';
import { nextForAdministrator } from '#lib/application/people/next-for-administrator.ts';
import { viewTeams } from '#lib/application/people/view-teams.ts';
import { makeDesk } from '#tests/make/front-desk.ts';
import { amara, ruth, sam } from '#tests/make/room.ts';

const key = 'a-key-of-the-form';

describe('A team', () => {
  it('is made once, however often the form is sent', async () => {
    const desk = await makeDesk([sam]);
    await createTeam(desk, sam, { name: 'Night shift', key });
    await createTeam(desk, sam, { name: 'Night shift', key });
    const { teams } = await viewTeams(desk, sam);
    expect(teams.filter(({ name }) => name === 'Night shift')).toHaveLength(1);
  });

  it('has a name of its own, in whatever capitals', async () => {
    const desk = await makeDesk([sam]);
    await expect(createTeam(desk, sam, { name: 'ONLINE', key })).rejects.toMatchObject({
      key: 'team.name-taken',
    });
  });

  it('is renamed and led by people with the role of a manager', async () => {
    const desk = await makeDesk([sam, ruth, amara]);
    const change = { team: 'centre', name: 'Service desk', managers: ['ruth'], revision: 1, key };
    await changeTeam(desk, sam, change);
    const team = (await viewTeams(desk, sam)).teams.find(({ id }) => id === 'centre');
    expect(team).toMatchObject({ name: 'Service desk', managers: ['ruth'], members: 0 });
    await expect(
      changeTeam(desk, sam, { ...change, revision: 2, managers: ['amara'] }),
    ).rejects.toMatchObject({
      key: 'team.manager-unable',
    });
  });

  it('is not changed by who has seen an older state', async () => {
    const desk = await makeDesk([sam]);
    const change = { team: 'centre', name: 'Service desk', managers: [], revision: 1 };
    await changeTeam(desk, sam, { ...change, key });
    await expect(changeTeam(desk, sam, { ...change, key: 'another-key' })).rejects.toMatchObject({
      name: 'Stale',
    });
  });

  it('is an administrator’s to make and change', async () => {
    const desk = await makeDesk([sam, ruth]);
    const refused = { key: 'people.not-yours' };
    const change = { team: 'online', name: 'Mine', managers: ['ruth'], revision: 1, key };
    await expect(createTeam(desk, ruth, { name: 'Mine', key })).rejects.toMatchObject(refused);
    await expect(changeTeam(desk, ruth, change)).rejects.toMatchObject(refused);
    await expect(viewTeams(desk, ruth)).rejects.toMatchObject(refused);
  });
});

describe('Next for an administrator', () => {
  const request = { email: 'noor@example.org', name: 'Noor', roles: ['trainee'], team: '' };

  it('is to invite somebody while they are alone', async () => {
    expect((await nextForAdministrator(await makeDesk([sam]), sam))?.id).toBe('invite');
  });

  it('is to look at who has not answered', async () => {
    const desk = await makeDesk([sam]);
    await invite(desk, sam, request);
    expect(await nextForAdministrator(desk, sam)).toMatchObject({ id: 'invited', with: { n: '1' } });
  });

  it('is a first team, where there are people and none', async () => {
    const desk = await makeDesk([sam, amara]);
    for (const id of await desk.room.teams.ids()) await desk.room.teams.remove(id, 1);
    expect((await nextForAdministrator(desk, sam))?.id).toBe('first-team');
  });

  it('is nothing where all is done, and for everybody else', async () => {
    const desk = await makeDesk([sam, amara]);
    expect([await nextForAdministrator(desk, sam), await nextForAdministrator(desk, amara)]).toEqual([
      null,
      null,
    ]);
  });
});
