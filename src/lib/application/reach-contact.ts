import type { ContactRecord } from '../domain/contact/contact-record.ts';
import { may } from '../domain/people/may.ts';
import type { Action, ContactThing } from '../domain/people/may.ts';
import { hasEnded } from '../domain/contact/contact-record.ts';
import type { Person } from '../domain/people/person.ts';
import { NotFound } from '../domain/refusal/refusal.ts';
import type { Stored } from '../ports/store.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';

/** The contact, where `person` may do `action` with it. Otherwise it does not exist for them. */
export async function reachContact(
  room: Greenroom,
  person: Person,
  action: Action,
  id: string,
): Promise<Stored<ContactRecord>> {
  const stored = /^[a-z0-9-]{1,64}$/.test(id) ? await room.contacts.get(id) : null;
  if (!stored || !may(person, action, await contactThing(room, stored)))
    throw new NotFound('contact.unknown');
  return stored;
}

/** The contact, where it is the person's own to act in. */
export function ownContact(room: Greenroom, person: Person, id: string): Promise<Stored<ContactRecord>> {
  return reachContact(room, person, 'act-in-contact', id);
}

/** What `may` needs to know of a contact. */
export async function contactThing(room: Greenroom, stored: Stored<ContactRecord>): Promise<ContactThing> {
  const { owner, team, source } = stored.document;
  const assignments = await findDocuments(room.assignments, 'contact', stored.id);
  const ownerTeam = team ? await room.teams.get(team) : null;
  return {
    kind: 'contact',
    owner,
    ownerTeam: team,
    teamManagers: ownerTeam?.document.managers ?? [],
    source,
    ended: hasEnded(stored.document),
    reviewers: assignments.map(({ document }) => ({ person: document.reviewer, layer: document.layer })),
  };
}
