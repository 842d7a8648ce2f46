import { join } from 'node:path';
import { reflectOnContact } from '#lib/application/reflect-on-contact.ts';
import type { Greenroom } from '#lib/application/greenroom.ts';
import { submitReview } from '#lib/application/save-review.ts';
import { authIndexes } from '#lib/server/auth/auth-stores.ts';
import { openLibrary, openRoom, workspaceStores } from '#lib/server/wire.ts';
import { amara, hold, jonas, makeRoom, movesOf, noon, ruth } from './room.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * A workspace on disk: Amara's finished assessment with her own judgement, the manager's review submitted and the peer's waiting,
 * a practice of Jonas's that still runs, an account and a session. `room` is a writer on it.
 */
export async function makeWorkspace(
  folder: string,
): Promise<{ readonly contact: string; readonly room: Greenroom }> {
  const open = workspaceStores(folder);
  const library = openLibrary(
    { scenarios: join(root, 'scenarios'), rubrics: join(root, 'rubrics') },
    open('editions', {}),
  );
  const room: Greenroom = { ...openRoom(library, open), clock: { now: () => noon } };
  await copyPeople(room);
  const moves = await movesOf(room);
  await hold(room, jonas, 'practice', moves);
  await hold(room, jonas, 'practice', moves.slice(0, 2), 'running-1');
  const contact = await hold(room, amara, 'assessment', moves);
  await judge(room, contact);
  await open('auth-users', authIndexes.user).put({
    id: 'amara',
    expected: 0,
    document: { id: 'amara', name: 'Amara', email: 'amara@example.org', emailVerified: true },
  });
  await open('auth-sessions', authIndexes.session).put({
    id: 'session1',
    expected: 0,
    document: { id: 'session1', userId: 'amara', token: 'not-a-real-token' },
  });
  return { contact, room };
}

async function copyPeople(room: Greenroom): Promise<void> {
  const { people, teams } = await makeRoom();
  for (const id of await people.ids())
    await room.people.put({ id, expected: 0, document: (await people.get(id))!.document });
  for (const id of await teams.ids())
    await room.teams.put({ id, expected: 0, document: (await teams.get(id))!.document });
}

async function judge(room: Greenroom, contact: string): Promise<void> {
  const levels = { professionalism: 3, empathy: 3, accuracy: 3, escalation: 3 };
  await reflectOnContact(room, amara, contact, { levels, words: 'Fine.' }, 'reflect-1');
  const { automatic } = (await room.contacts.get(contact))!.document;
  const judged = { level: 3, reason: '', comment: '', evidence: [] };
  const criteria = automatic!.sections.flatMap((section) => section.criteria.map(({ id }) => [id, judged]));
  await submitReview(room, ruth, {
    assignment: `${contact}-manager`,
    revision: 0,
    key: 'submit-0001',
    judgements: Object.fromEntries(criteria) as never,
    comment: 'Well done.',
    clears: {},
  });
}
