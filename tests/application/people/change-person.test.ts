import { describe, expect, it } from 'vitest';
import { changeRoles, deactivate, reactivate } from '#lib/application/people/change-person.ts';
import { viewPeople } from '#lib/application/people/view-people.ts';
import { viewPerson } from '#lib/application/people/view-person.ts';
import { viewEnter } from '#lib/application/view-enter.ts';
import { viewFrame } from '#lib/application/view-frame.ts';
import type { Person } from '#lib/domain/people/person.ts';
import { cookiesOf, makeDesk, type MadeDesk } from '#tests/make/front-desk.ts';
import { amara, hold, makePerson, movesOf, ruth, sam } from '#tests/make/room.ts';

const robin = makePerson('robin', 'administrator', null);
let keys = 0;
const ticket = async (desk: MadeDesk, person: string) => ({
  person,
  revision: (await desk.room.people.get(person))!.revision,
  key: `change-${(keys += 1)}`,
});
const personOf = async (desk: MadeDesk, id: string): Promise<Person> =>
  (await desk.room.people.get(id))!.document;

describe('Other roles', () => {
  const change = { roles: ['manager', 'trainee'], team: 'centre' };

  it('are given with the team', async () => {
    const desk = await makeDesk([sam, amara]);
    await changeRoles(desk, sam, { ...(await ticket(desk, 'amara')), ...change });
    expect(await personOf(desk, 'amara')).toMatchObject({ roles: ['trainee', 'manager'], team: 'centre' });
  });

  it('end the person’s sessions', async () => {
    const desk = await makeDesk([sam, amara]);
    const session = cookiesOf(await desk.auth.enterAs('amara'));
    await changeRoles(desk, sam, { ...(await ticket(desk, 'amara')), ...change });
    expect(await desk.auth.personOf(session)).toBeNull();
  });

  it('do not: another team alone leaves sessions as they are', async () => {
    const desk = await makeDesk([sam, amara]);
    const session = cookiesOf(await desk.auth.enterAs('amara'));
    await changeRoles(desk, sam, { ...(await ticket(desk, 'amara')), roles: ['trainee'], team: '' });
    expect(await desk.auth.personOf(session)).toBe('amara');
  });

  it('are refused to who has seen an older state', async () => {
    const desk = await makeDesk([sam, amara]);
    const seen = await ticket(desk, 'amara');
    await changeRoles(desk, sam, { ...seen, ...change });
    await expect(changeRoles(desk, sam, { ...seen, key: 'another-key', ...change })).rejects.toMatchObject({
      name: 'Stale',
    });
  });

  it.each([ruth, amara])('are not given by a $roles', async (actor) => {
    const desk = await makeDesk([sam, amara, ruth]);
    const refused = { key: 'people.not-yours' };
    const at = await ticket(desk, 'amara');
    await expect(changeRoles(desk, actor, { ...at, ...change })).rejects.toMatchObject(refused);
    await expect(deactivate(desk, actor, at)).rejects.toMatchObject(refused);
    await expect(viewPerson(desk, actor, 'amara')).rejects.toMatchObject(refused);
    await expect(viewPeople(desk, actor, '')).rejects.toMatchObject(refused);
  });
});

describe('The last administrator', () => {
  const refused = { key: 'people.last-administrator' };

  it('keeps the role', async () => {
    const desk = await makeDesk([sam, amara]);
    const change = { ...(await ticket(desk, 'sam')), roles: ['trainee'], team: '' };
    await expect(changeRoles(desk, sam, change)).rejects.toMatchObject(refused);
  });

  it('is not deactivated', async () => {
    const desk = await makeDesk([sam]);
    await expect(deactivate(desk, sam, await ticket(desk, 'sam'))).rejects.toMatchObject(refused);
    expect((await viewPerson(desk, sam, 'sam')).lastAdministrator).toBe(true);
  });

  it('is the last also where another one is deactivated', async () => {
    const desk = await makeDesk([sam, { ...robin, deactivatedAt: '2026-05-01T09:00:00.000Z' }]);
    await expect(deactivate(desk, sam, await ticket(desk, 'sam'))).rejects.toMatchObject(refused);
  });

  it('is left when two remove each other at once', async () => {
    const desk = await makeDesk([sam, robin]);
    const [samsEnd, robinsEnd] = [await ticket(desk, 'sam'), await ticket(desk, 'robin')];
    const settled = await Promise.allSettled([
      deactivate(desk, sam, robinsEnd),
      deactivate(desk, robin, samsEnd),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('may go once there is another', async () => {
    const desk = await makeDesk([sam, robin]);
    await expect(deactivate(desk, robin, await ticket(desk, 'sam'))).resolves.toBeUndefined();
  });
});

describe('Somebody deactivated', () => {
  const gone = async () => {
    const desk = await makeDesk([sam, amara, ruth]);
    await desk.auth.setPassword(amara, 'a calm long sentence');
    const session = cookiesOf(await desk.auth.enterAs('amara'));
    await deactivate(desk, sam, await ticket(desk, 'amara'));
    return { desk, session };
  };

  it('is out at once, and cannot sign in with the right password', async () => {
    const { desk, session } = await gone();
    expect(await desk.auth.personOf(session)).toBeNull();
    await expect(desk.auth.signIn(amara.email, 'a calm long sentence')).rejects.toMatchObject({
      key: 'sign-in.failed',
    });
    await expect(desk.auth.enterAs('amara')).rejects.toMatchObject({ key: 'account.missing' });
  });

  it('comes in again with the same password when let in', async () => {
    const { desk } = await gone();
    await reactivate(desk, sam, await ticket(desk, 'amara'));
    expect(await personOf(desk, 'amara')).toEqual(amara);
    await expect(desk.auth.signIn(amara.email, 'a calm long sentence')).resolves.toBeDefined();
  });

  it('is not at the demo’s entrance, where everybody else is one click away', async () => {
    const { desk } = await gone();
    const offered = ['amara', 'ruth'].map((id) => ({ id, about: '' }));
    const { people } = await viewEnter(desk, { name: 'Demo', demo: true }, offered, '/');
    expect(people.map(({ id }) => id)).toEqual(['ruth']);
  });

  it('is listed after the others', async () => {
    const { desk } = await gone();
    const { people } = await viewPeople(desk, sam, '');
    expect(people.map(({ name, active }) => [name, active])).toEqual([
      ['Ruth', true],
      ['Sam', true],
      ['Amara', false],
    ]);
  });

  it('is asked for no review any more', async () => {
    const asked = async (change: typeof deactivate | typeof reactivate) => {
      const desk = await makeDesk([sam, amara, ruth]);
      await change(desk, sam, await ticket(desk, 'ruth'));
      await hold(desk.room, amara, 'assessment', await movesOf(desk.room));
      return (await desk.room.assignments.find('reviewer', 'ruth')).length;
    };
    expect([await asked(reactivate), await asked(deactivate)]).toEqual([1, 0]);
  });
});

describe('People', () => {
  it.each([
    ['ama', ['Amara']],
    ['RUTH@', ['Ruth']],
    ['', ['Amara', 'Ruth', 'Sam']],
    ['zeppelin', []],
  ])('are found by a part of name or address: %s', async (query, names) => {
    const desk = await makeDesk([sam, amara, ruth]);
    expect((await viewPeople(desk, sam, query)).people.map(({ name }) => name)).toEqual(names);
  });

  it('are offered to nobody to be, where the workspace is real', async () => {
    const desk = await makeDesk([sam, amara]);
    const offered = [{ id: 'amara', about: '' }];
    expect(await viewEnter(desk, { name: 'Fernway', demo: false }, offered, '/')).toEqual({
      demo: false,
      people: [],
      toSetUp: false,
      next: '/',
    });
  });

  it('are a place of the administrator’s and nobody else’s', async () => {
    const desk = await makeDesk([sam, amara, ruth]);
    const placesOf = async (person: Person) =>
      (await viewFrame(desk.room, person, { name: 'x', demo: false })).places.map(({ id }) => id);
    expect(await placesOf(sam)).toContain('people');
    expect([...(await placesOf(amara)), ...(await placesOf(ruth))]).not.toContain('people');
  });
});
