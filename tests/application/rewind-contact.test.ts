import { beforeEach, describe, expect, it } from 'vitest';
import type { Greenroom } from '#lib/application/greenroom.ts';
import { rewindContact } from '#lib/application/rewind-contact.ts';
import { verifyWorkspace } from '#lib/application/verify-workspace.ts';
import { NotFound, NotNow, Unusable } from '#lib/domain/refusal/refusal.ts';
import { amara, hold, jonas, makeRoom, ruth } from '#tests/make/room.ts';

let room: Greenroom;
const first = { words: 'Hello, I am sorry about your blender. What is your order number?' };
const second = { words: 'And could I have your postcode, please?' };

beforeEach(async () => {
  room = await makeRoom();
});

describe('going back in practice', () => {
  it('goes on before the last reply, in a contact of its own', async () => {
    const contact = await hold(room, amara, 'practice', [first, second]);
    const again = await rewindContact(room, amara, { contact, seq: null, key: 'rewind-0001' });
    const said = (await room.contacts.get(again))!.document.events.flatMap((event) =>
      event.type === 'agent.said' ? event.text : [],
    );
    expect(said).toEqual([first.words]);
  });

  it('can go back to any reply', async () => {
    const contact = await hold(room, amara, 'practice', [first, second]);
    const again = await rewindContact(room, amara, { contact, seq: 2, key: 'rewind-0001' });
    expect((await room.contacts.get(again))!.document.events).toHaveLength(1);
  });

  it('keeps the old contact as it was, stopped', async () => {
    const contact = await hold(room, amara, 'practice', [first, second]);
    const before = (await room.contacts.get(contact))!.document.events;
    await rewindContact(room, amara, { contact, seq: null, key: 'rewind-0001' });
    const { events } = (await room.contacts.get(contact))!.document;
    expect(events.slice(0, before.length)).toEqual(before);
    expect(events.at(-1)).toMatchObject({ type: 'contact.ended', by: 'stopped' });
  });

  it('opens one contact when the button is pressed twice', async () => {
    const contact = await hold(room, amara, 'practice', [first]);
    const request = { contact, seq: 2, key: 'rewind-0001' };
    expect(await rewindContact(room, amara, request)).toBe(await rewindContact(room, amara, request));
  });

  it('leaves logs that verify clean', async () => {
    const contact = await hold(room, amara, 'practice', [first, second]);
    await rewindContact(room, amara, { contact, seq: 4, key: 'rewind-0001' });
    expect((await verifyWorkspace(room)).contacts.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('is refused in an assessment, which is one way', async () => {
    const contact = await hold(room, amara, 'assessment', [first]);
    await expect(rewindContact(room, amara, { contact, seq: null, key: 'rewind-0001' })).rejects.toThrow(
      NotNow,
    );
  });

  it('is refused before anything was said', async () => {
    const contact = await hold(room, amara, 'practice', []);
    await expect(rewindContact(room, amara, { contact, seq: null, key: 'rewind-0001' })).rejects.toThrow(
      Unusable,
    );
  });

  it('is nobody else’s to do', async () => {
    const contact = await hold(room, amara, 'practice', [first]);
    for (const person of [jonas, ruth]) {
      await expect(rewindContact(room, person, { contact, seq: null, key: 'rewind-0001' })).rejects.toThrow(
        NotFound,
      );
    }
  });
});
