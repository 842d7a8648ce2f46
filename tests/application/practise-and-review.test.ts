import { beforeEach, describe, expect, it } from 'vitest';
import { continueContact } from '#lib/application/continue-contact.ts';
import type { Greenroom } from '#lib/application/greenroom.ts';
import { reflectOnContact } from '#lib/application/reflect-on-contact.ts';
import { saveReview, submitReview, type ReviewRequest } from '#lib/application/save-review.ts';
import { startContact } from '#lib/application/start-contact.ts';
import { viewDebrief } from '#lib/application/view-debrief.ts';
import { viewBriefing } from '#lib/application/view-practise.ts';
import { viewReviewCompared } from '#lib/application/view-review-compared.ts';
import { viewReviewForm } from '#lib/application/view-review-form.ts';
import { viewHistory } from '#lib/application/view-history.ts';
import { viewReviewsInbox } from '#lib/application/view-reviews-inbox.ts';
import { viewTalk } from '#lib/application/view-talk.ts';
import { viewTeam } from '#lib/application/view-team.ts';
import { verifyWorkspace } from '#lib/application/verify-workspace.ts';
import { NotFound, NotNow, Refused, Stale, Unusable } from '#lib/domain/refusal/refusal.ts';
import { amara, movesOf, helen, hold, jonas, makeRoom, noon, ruth, sam, scenario } from '#tests/make/room.ts';

let room: Greenroom;

beforeEach(async () => {
  room = await makeRoom();
});

const start = { scenario, source: 'practice', intensity: 'usual', key: 'start-0001' } as const;
const words = { words: 'I am sorry your blender arrived broken. What is your order number?' };

describe('starting a contact', () => {
  it('lets the customer speak first', async () => {
    const id = await startContact(room, amara, start);
    const view = await viewTalk(room, amara, id, '');
    expect(view.transcript.map(({ by }) => by)).toEqual(['customer']);
  });

  it('opens one contact when the button is pressed twice', async () => {
    expect(await startContact(room, amara, start)).toBe(await startContact(room, amara, start));
    expect(await room.contacts.ids()).toHaveLength(1);
  });

  it('refuses an unknown scenario', async () => {
    await expect(startContact(room, amara, { ...start, scenario: 'nowhere' })).rejects.toThrow(NotFound);
  });

  it('gives assessments to representatives only', async () => {
    await expect(startContact(room, sam, { ...start, source: 'assessment' })).rejects.toThrow(Refused);
  });
});

describe('starting an assessment', () => {
  const assess = { ...start, source: 'assessment', accepts: true, key: 'assess-0001' } as const;
  const stoppedOnce = async () => {
    const contact = await hold(room, amara, 'assessment', [words, { stops: true }]);
    const member = (await viewTeam(room, ruth)).people.find(({ id }) => id === 'amara');
    return { contact, member };
  };

  it('is refused until its stakes are accepted', async () => {
    await expect(startContact(room, amara, { ...assess, accepts: false })).rejects.toThrow(Unusable);
    expect(await room.contacts.ids()).toEqual([]);
  });

  it('keeps that they were', async () => {
    const contact = await startContact(room, amara, assess);
    expect((await room.contacts.get(contact))?.document.acceptedStakes).toBe(true);
  });

  it('leads to the one that is open', async () => {
    const contact = await startContact(room, amara, assess);
    expect(await startContact(room, amara, { ...assess, key: 'assess-0002' })).toBe(contact);
  });

  it('opens one when two tabs start at once', async () => {
    const keys = ['assess-0001', 'assess-0002', 'assess-0003'];
    await Promise.all(keys.map((key) => startContact(room, amara, { ...assess, key })));
    expect(await room.contacts.ids()).toHaveLength(1);
  });

  it('does not lead into practice that is open', async () => {
    const practice = await startContact(room, amara, start);
    expect(await startContact(room, amara, assess)).not.toBe(practice);
  });

  it('holds it at the usual intensity, whatever was chosen', async () => {
    const contact = await startContact(room, amara, { ...assess, intensity: 'gentle' });
    expect((await room.contacts.get(contact))?.document.header.intensity).toBe('usual');
  });

  it('says on the briefing which one is open', async () => {
    const contact = await startContact(room, amara, assess);
    expect((await viewBriefing(room, amara, scenario)).openAssessment).toBe(contact);
    expect((await viewBriefing(room, jonas, scenario)).openAssessment).toBeNull();
  });

  it('once stopped, is listed for the manager with its date alone', async () => {
    const { contact, member } = await stoppedOnce();
    expect(member).toMatchObject({ n: 0, passed: 0, mean: null, latest: [], stopped: [{ on: noon }] });
    expect(JSON.stringify(member)).not.toContain(contact);
  });

  it('once stopped, opens no transcript and no debrief to the manager', async () => {
    const { contact } = await stoppedOnce();
    await expect(viewTalk(room, ruth, contact, '')).rejects.toThrow(NotFound);
    await expect(viewDebrief(room, ruth, contact)).rejects.toThrow(NotNow);
  });
});

describe('continuing a contact', () => {
  it('stores the reply and the customer’s answer before it resolves', async () => {
    const contact = await startContact(room, amara, start);
    await continueContact(room, amara, { contact, revision: 1, key: 'reply-0001', input: words });
    const stored = await room.contacts.get(contact);
    expect(stored?.document.events.map(({ type }) => type)).toEqual([
      'customer.said',
      'agent.said',
      'customer.said',
    ]);
  });

  it('does a reply that is sent twice once', async () => {
    const contact = await startContact(room, amara, start);
    const request = { contact, revision: 1, key: 'reply-0001', input: words };
    await continueContact(room, amara, request);
    await continueContact(room, amara, request);
    expect((await room.contacts.get(contact))?.document.events).toHaveLength(3);
  });

  it('refuses a second tab that is behind', async () => {
    const contact = await startContact(room, amara, start);
    await continueContact(room, amara, { contact, revision: 1, key: 'reply-0001', input: words });
    const late = continueContact(room, amara, {
      contact,
      revision: 1,
      key: 'reply-0002',
      input: { words: 'Hello again, are you there?' },
    });
    await expect(late).rejects.toThrow(Stale);
  });

  it('lets nobody else act in it', async () => {
    const contact = await startContact(room, amara, start);
    for (const person of [jonas, ruth, sam]) {
      await expect(
        continueContact(room, person, { contact, revision: 1, key: 'reply-0001', input: words }),
      ).rejects.toThrow(NotFound);
    }
  });

  it('stores nothing of what the desk finds impossible', async () => {
    const contact = await startContact(room, amara, start);
    const input = { does: { action: 'look-up', args: { order: 'XX-0000' } } } as const;
    const continued = await continueContact(room, amara, { contact, revision: 1, key: 'desk-0001', input });
    expect(continued).toHaveProperty('refused');
    expect((await room.contacts.get(contact))?.revision).toBe(1);
  });

  it('keeps a stopped contact without a score', async () => {
    const contact = await hold(room, amara, 'assessment', [words, { stops: true }]);
    const { document } = (await room.contacts.get(contact))!;
    expect(document.automatic).toBeNull();
    expect(await room.assignments.ids()).toEqual([]);
  });
});

describe('what the talking page carries', () => {
  it('holds no private value before identity is verified', async () => {
    const contact = await hold(room, amara, 'practice', []);
    const stored = (await room.contacts.get(contact))!;
    const edition = await room.library.pinned(stored.document.header);
    const view = await viewTalk(room, amara, contact, '');
    const page = JSON.stringify({ ...view, transcript: [] });
    const hidden = edition.scenario.privateFields
      .map((name) => edition.scenario.caseFields[name])
      .filter((value) => typeof value === 'string' && !value.startsWith('$'));
    for (const value of hidden) expect(page).not.toContain(value);
    expect(view.desk.fields).toEqual([]);
  });
});

describe('after an assessment', () => {
  const judgedAll = async (id: string, revision = 0): Promise<ReviewRequest> => {
    const form = await viewReviewForm(room, ruth, id).catch(() => viewReviewForm(room, jonas, id));
    if ('submitted' in form) throw new Error('Submitted already.');
    const criteria = form.sections.flatMap((section) => section.criteria);
    const judgements = criteria.map(
      ({ id: criterion }) => [criterion, { level: 3, reason: '', comment: '', evidence: [] }] as const,
    );
    return {
      assignment: id,
      revision,
      key: `review-${id}-${revision}`,
      judgements: Object.fromEntries(judgements),
      comment: 'Well done.',
      clears: {},
    };
  };

  const assess = async (): Promise<string> => {
    const inputs = await movesOf(room);
    await hold(room, jonas, 'practice', inputs);
    return hold(room, amara, 'assessment', inputs);
  };

  it('asks a peer who has finished the scenario, and the team’s manager', async () => {
    const contact = await assess();
    const inboxes = await Promise.all(
      [jonas, ruth, helen, amara].map((person) => viewReviewsInbox(room, person)),
    );
    expect(inboxes.map(({ waiting }) => waiting.map(({ id }) => id))).toEqual([
      [`${contact}-peer`],
      [`${contact}-manager`],
      [],
      [],
    ]);
  });

  it('masks the representative’s name for the peer and not for the manager', async () => {
    const contact = await assess();
    expect(await viewReviewForm(room, jonas, `${contact}-peer`)).toMatchObject({ reviewee: null });
    expect(await viewReviewForm(room, ruth, `${contact}-manager`)).toMatchObject({ reviewee: 'Amara' });
    expect(JSON.stringify(await viewReviewForm(room, jonas, `${contact}-peer`))).not.toContain('Amara');
  });

  it('hides the automatic score from the reviewer until theirs is in', async () => {
    const contact = await assess();
    await expect(viewReviewCompared(room, ruth, `${contact}-manager`)).rejects.toThrow(NotNow);
    expect(await viewDebrief(room, ruth, contact)).toEqual({ first: `/reviews/${contact}-manager` });
    const [row] = (await viewTeam(room, ruth)).people.find(({ id }) => id === 'amara')!.latest;
    expect(row?.score).toBeNull();
    await submitReview(room, ruth, await judgedAll(`${contact}-manager`));
    expect((await viewReviewCompared(room, ruth, `${contact}-manager`)).automatic.score).toBeGreaterThan(0);
  });

  it('shows its owner the debrief only after their own judgement', async () => {
    const contact = await assess();
    expect(await viewDebrief(room, amara, contact)).toEqual({ first: `/contacts/${contact}/reflect` });
    await reflectOnContact(
      room,
      amara,
      contact,
      { levels: { professionalism: 3, empathy: 3, accuracy: 3, escalation: 3 }, words: 'Fine.' },
      'reflect-1',
    );
    expect(await viewDebrief(room, amara, contact)).toMatchObject({
      contact,
      reflection: { words: 'Fine.' },
    });
  });

  it('puts the manager’s level before the peer’s and shows every layer', async () => {
    const contact = await assess();
    await submitReview(room, jonas, await judgedAll(`${contact}-peer`));
    await submitReview(room, ruth, await judgedAll(`${contact}-manager`));
    await reflectOnContact(
      room,
      amara,
      contact,
      { levels: { professionalism: 3, empathy: 3, accuracy: 3, escalation: 3 }, words: '' },
      'reflect-1',
    );
    const view = await viewDebrief(room, amara, contact);
    if ('first' in view) throw new Error(view.first);
    expect(view.layers.map(({ layer }) => layer)).toEqual(['automatic', 'self', 'peer', 'manager']);
    expect(view.official).toMatchObject({ score: 75, from: 'manager' });
  });

  it('refuses to submit while a criterion has neither level nor reason, and keeps the draft', async () => {
    const contact = await assess();
    const request = await judgedAll(`${contact}-manager`);
    const [first = ''] = Object.keys(request.judgements);
    const rest = Object.fromEntries(
      Object.entries(request.judgements).filter(([criterion]) => criterion !== first),
    );
    const submitted = await submitReview(room, ruth, { ...request, judgements: rest });
    expect(submitted).toMatchObject({ missing: [first], revision: 1 });
    expect((await room.evaluations.get(`${contact}-manager`))?.document.submittedAt).toBeNull();
  });

  it('lets a submitted review stand', async () => {
    const contact = await assess();
    await submitReview(room, ruth, await judgedAll(`${contact}-manager`));
    const again = {
      ...(await judgedAll(`${contact}-peer`)),
      assignment: `${contact}-manager`,
      revision: 1,
      key: 'again-0001',
    };
    await expect(saveReview(room, ruth, again)).rejects.toThrow(NotNow);
  });

  it('keeps practice out of every manager’s page', async () => {
    await hold(room, amara, 'practice', await movesOf(room));
    const member = (await viewTeam(room, ruth)).people.find(({ id }) => id === 'amara');
    expect(member).toMatchObject({ n: 0, passed: 0, mean: null, latest: [], stopped: [] });
  });

  it('tells no manager of stopped practice', async () => {
    await hold(room, amara, 'practice', [words, { stops: true }]);
    const member = (await viewTeam(room, ruth)).people.find(({ id }) => id === 'amara');
    expect(member).toMatchObject({ n: 0, latest: [], stopped: [] });
  });

  it('leads its owner from the history of a stopped contact to what was said', async () => {
    const contact = await hold(room, amara, 'practice', [words, { stops: true }]);
    const { contacts } = await viewHistory(room, amara);
    expect(contacts).toMatchObject([{ state: 'stopped', href: `/contacts/${contact}` }]);
  });

  it('leaves a workspace that verifies clean, and finds a changed word', async () => {
    const contact = await assess();
    expect((await verifyWorkspace(room)).contacts.flatMap(({ faults }) => faults)).toEqual([]);
    const stored = (await room.contacts.get(contact))!;
    const events = stored.document.events.map((event) =>
      event.type === 'agent.said' ? { ...event, text: `${event.text}!` } : event,
    );
    await room.contacts.put({
      id: contact,
      expected: stored.revision,
      document: { ...stored.document, events },
    });
    const faulty = (await verifyWorkspace(room)).contacts.filter(({ faults }) => faults.length > 0);
    expect(faulty.map(({ id }) => id)).toEqual([contact]);
  });
});
