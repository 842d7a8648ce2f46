import { beforeEach, describe, expect, it } from 'vitest';
import type { Greenroom } from '#lib/application/greenroom.ts';
import { reflectOnContact } from '#lib/application/reflect-on-contact.ts';
import { viewHome } from '#lib/application/view-home.ts';
import { amara, hold, jonas, makePerson, makeRoom, movesOf, ruth, sam, scenario } from '#tests/make/room.ts';

let room: Greenroom;

beforeEach(async () => {
  room = await makeRoom();
});

const look = { levels: { professionalism: 3, empathy: 3, accuracy: 3, escalation: 3 }, words: 'Fine.' };
const listIds = async (person: Parameters<typeof viewHome>[1]) =>
  (await viewHome(room, person)).lists.map(({ id }) => id);

describe('what is next', () => {
  it('is the easiest scenario for somebody new', async () => {
    expect((await viewHome(room, amara)).next?.href).toBe(`/practise/${scenario}`);
  });

  it('is the open conversation before anything else', async () => {
    const contact = await hold(room, amara, 'practice', []);
    expect((await viewHome(room, amara)).next).toMatchObject({ id: 'resume', href: `/contacts/${contact}` });
  });

  it('is the same scenario once more after an attempt that did not pass', async () => {
    const contact = await hold(room, amara, 'practice', await movesOf(room, 2));
    await reflectOnContact(room, amara, contact, look, 'reflect-1');
    expect((await viewHome(room, amara)).next?.href).toBe(`/practise/${scenario}`);
  });

  it('is another scenario after one that was passed', async () => {
    const contact = await hold(room, amara, 'practice', await movesOf(room, 0));
    await reflectOnContact(room, amara, contact, look, 'reflect-1');
    expect((await viewHome(room, amara)).next?.href).toBe('/practise/third-delivery-missed');
  });

  it('is the policy for an administrator', async () => {
    expect((await viewHome(room, sam)).next?.id).toBe('policy');
  });

  it('is a customer of their own for a trainer', async () => {
    expect((await viewHome(room, makePerson('nia', 'trainer'))).next?.id).toBe('start');
  });
});

describe('the lists beside it', () => {
  it('offer what else there is to practise', async () => {
    expect(await listIds(amara)).toEqual(['practise']);
  });

  it('offer an administrator no practice', async () => {
    expect(await listIds(sam)).toEqual([]);
  });

  it('show a manager the assessments of the team, without the score while theirs is open', async () => {
    await hold(room, jonas, 'assessment', await movesOf(room, 0));
    const team = (await viewHome(room, ruth)).lists.find(({ id }) => id === 'team');
    expect(team?.items.map(({ note }) => note)).toEqual([{ key: 'note.person', with: { person: 'Jonas' } }]);
  });

  it('show a manager nothing of practice', async () => {
    await hold(room, jonas, 'practice', await movesOf(room, 0));
    expect(await listIds(ruth)).not.toContain('team');
  });
});
