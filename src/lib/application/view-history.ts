import type { Person } from '../domain/people/person.ts';
import { contactRow } from './contact-row.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';
import type { HistoryView } from './views/people.ts';

/** The person's own contacts, newest first. */
export async function viewHistory(room: Greenroom, person: Person): Promise<HistoryView> {
  const own = await findDocuments(room.contacts, 'owner', person.id);
  const newestFirst = own.sort((a, b) => (a.document.startedAt < b.document.startedAt ? 1 : -1));
  return { contacts: await Promise.all(newestFirst.map((stored) => contactRow(room, stored))) };
}
