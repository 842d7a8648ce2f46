import { beforeEach, describe, expect, it } from 'vitest';
import { continueContact } from '#lib/application/continue-contact.ts';
import { finishInterrupted } from '#lib/application/finish-interrupted.ts';
import type { Greenroom } from '#lib/application/greenroom.ts';
import { rewindContact } from '#lib/application/rewind-contact.ts';
import { submitReview, type ReviewRequest } from '#lib/application/save-review.ts';
import { startContact } from '#lib/application/start-contact.ts';
import { viewReviewForm } from '#lib/application/view-review-form.ts';
import { Broken, Unusable } from '#lib/domain/refusal/refusal.ts';
import type { Store } from '#lib/ports/store.ts';
import { amara, hold, jonas, makeRoom, movesOf, ruth, scenario } from '#tests/make/room.ts';

let room: Greenroom;
const first = { words: 'Hello, I am sorry about your blender. What is your order number?' };

beforeEach(async () => {
  room = await makeRoom();
}, 60_000);

/** The store, whose next writes fail after `good` have gone through: what a full disk or a kill leaves. */
function failingAfter<T>(store: Store<T>, good: number): Store<T> {
  let left = good;
  return {
    ...store,
    put: (write) => {
      left -= 1;
      return left >= 0 ? store.put(write) : Promise.reject(new Broken('store-disk-full'));
    },
  };
}

/** Jonas has finished the scenario; Amara's assessment ends, and only `asked` of the two requests for a review are stored. */
async function endedWithAsked(asked: number): Promise<string> {
  const moves = await movesOf(room);
  await hold(room, jonas, 'practice', moves);
  const failing = { ...room, assignments: failingAfter(room.assignments, asked) };
  await expect(hold(failing, amara, 'assessment', moves, 'assess-1')).rejects.toThrow(Broken);
  return startContact(room, amara, {
    scenario,
    source: 'assessment',
    intensity: 'usual',
    accepts: true,
    key: 'assess-1',
  });
}

async function judgedAll(contact: string): Promise<ReviewRequest> {
  const assignment = `${contact}-manager`;
  const form = await viewReviewForm(room, ruth, assignment);
  if ('submitted' in form) throw new Error('Submitted already.');
  const judged = { level: 3, reason: '', comment: '', evidence: [] };
  const criteria = form.sections
    .flatMap((section) => section.criteria)
    .map(({ id }) => [id, judged] as const);
  return {
    assignment,
    revision: 0,
    key: 'submit-0001',
    judgements: Object.fromEntries(criteria),
    comment: '',
    clears: {},
  };
}

describe('an assessment that was cut short after its last reply was stored', () => {
  it.each([0, 1])('is given to both reviewers at the next start, %i having been asked', async (asked) => {
    const contact = await endedWithAsked(asked);
    await finishInterrupted(room);
    expect(await room.assignments.ids()).toEqual([`${contact}-manager`, `${contact}-peer`]);
  });

  it('is given to both when the last reply is sent again', async () => {
    const contact = await endedWithAsked(0);
    const moves = await movesOf(room);
    const last = moves.length - 1;
    const stored = (await room.contacts.get(contact))!;
    const again = { contact, revision: stored.revision - 1, key: `assess-1-${last}`, input: moves[last]! };
    expect(await continueContact(room, amara, again)).toEqual({ ended: true });
    expect(await room.assignments.ids()).toHaveLength(2);
  });

  it('keeps reviewers who were asked already, however often it is finished', async () => {
    await endedWithAsked(1);
    await finishInterrupted(room);
    const before = await room.assignments.find('status', 'open');
    await finishInterrupted(room);
    expect(await room.assignments.find('status', 'open')).toEqual(before);
  });
});

describe('a review that was cut short after it was stored', () => {
  const submittedOnly = async () => {
    await hold(room, jonas, 'practice', await movesOf(room));
    const contact = await hold(room, amara, 'assessment', await movesOf(room), 'assess-1');
    const request = await judgedAll(contact);
    const failing = { ...room, assignments: failingAfter(room.assignments, 0) };
    await expect(submitReview(failing, ruth, request)).rejects.toThrow(Broken);
    return { contact, request };
  };

  it('leaves its reviewer’s desk at the next start', async () => {
    const { contact } = await submittedOnly();
    await finishInterrupted(room);
    expect((await room.assignments.get(`${contact}-manager`))?.document.status).toBe('submitted');
  });

  it('leaves it when it is sent again', async () => {
    const { contact, request } = await submittedOnly();
    await submitReview(room, ruth, request);
    expect((await room.assignments.get(`${contact}-manager`))?.document.status).toBe('submitted');
  });

  it('stays open while it is a draft', async () => {
    await hold(room, jonas, 'practice', await movesOf(room));
    const contact = await hold(room, amara, 'assessment', await movesOf(room), 'assess-1');
    await submitReview(room, ruth, { ...(await judgedAll(contact)), judgements: {} });
    await finishInterrupted(room);
    expect((await room.assignments.get(`${contact}-manager`))?.document.status).toBe('open');
  });
});

describe('going back that was cut short', () => {
  it('stops the old contact when it is sent again', async () => {
    const contact = await hold(room, amara, 'practice', [first]);
    const failing = { ...room, contacts: failingAfter(room.contacts, 1) };
    const request = { contact, seq: null, key: 'rewind-0001' };
    await expect(rewindContact(failing, amara, request)).rejects.toThrow(Broken);
    const again = await rewindContact(room, amara, request);
    expect((await room.contacts.get(contact))!.document.events.at(-1)).toMatchObject({ by: 'stopped' });
    expect(await room.contacts.ids()).toContain(again);
  });
});

describe('the name of a write', () => {
  const start = { scenario, source: 'practice', intensity: 'usual' } as const;

  it('is needed to start', async () => {
    await expect(startContact(room, amara, { ...start, key: '' })).rejects.toThrow(Unusable);
  });

  it('is needed to go on', async () => {
    const contact = await startContact(room, amara, { ...start, key: 'start-0001' });
    const nameless = { contact, revision: 1, key: '', input: first };
    await expect(continueContact(room, amara, nameless)).rejects.toThrow(Unusable);
  });

  it('opens the same contact however much has been said in it since', async () => {
    const waits = Array.from({ length: 40 }, () => ({ waits: 60 }));
    const contact = await hold(room, amara, 'practice', waits, 'start-0001');
    expect(await startContact(room, amara, { ...start, key: 'start-0001' })).toBe(contact);
  });

  it('never passes an unwritten reply off as stored', async () => {
    const contact = await hold(room, amara, 'practice', [first], 'start-0001');
    const used = { contact, revision: 2, key: 'start-0001-0', input: { stops: true } } as const;
    expect(await continueContact(room, amara, used)).toEqual({ ended: false });
  });
});
