import { hasEnded, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Contact } from '../domain/contact/contact.ts';
import { hashText } from '../domain/content/hash.ts';
import type { Person } from '../domain/people/person.ts';
import { NotNow, Unusable } from '../domain/refusal/refusal.ts';
import type { Stored } from '../ports/store.ts';
import { continueContact } from './continue-contact.ts';
import type { Greenroom } from './greenroom.ts';
import { ownContact } from './reach-contact.ts';

export type RewindRequest = {
  readonly contact: string;
  /** The representative's event to take back, with everything after it; null for their last one. */
  readonly seq: number | null;
  readonly key: string;
};

/**
 * Goes back to before one of the representative's moves, in practice only, and answers the id of the contact to go on in.
 * Nothing is rewritten: it is a new contact with the same beginning, and the old one stays in the history, stopped if it still ran.
 */
export async function rewindContact(
  room: Greenroom,
  person: Person,
  request: RewindRequest,
): Promise<string> {
  const stored = await ownContact(room, person, request.contact);
  if (stored.document.source !== 'practice') throw new NotNow('contact.one-way');
  if (request.key === '') throw new Unusable('form.incomplete');
  const events = beforeMove(stored.document, request.seq);
  const id = hashText(`${person.id}:${stored.id}:${request.key}`).slice(0, 26);
  const now = room.clock.now();
  const { owner, team, source, header } = stored.document;
  const document: ContactRecord = {
    header,
    events,
    owner,
    team,
    source,
    startedAt: now,
    savedAt: now,
    automatic: null,
  };
  // The new contact first: cut short here, the person has both, and sending again stops the old one.
  if (!(await room.contacts.get(id)))
    await room.contacts.put({ id, expected: 0, document, key: request.key });
  await stopIfRunning(room, person, stored, request.key);
  return id;
}

/** The beginning of a hash-chained log is itself a whole log. */
function beforeMove({ events }: Contact, seq: number | null): Contact['events'] {
  const moves = events.filter(({ type }) => type.startsWith('agent.') || type === 'time.passed');
  const move = seq === null ? moves.at(-1) : moves.find((each) => each.seq === seq);
  if (!move) throw new Unusable('contact.nothing-to-take-back');
  return events.slice(0, events.indexOf(move));
}

async function stopIfRunning(
  room: Greenroom,
  person: Person,
  { id, revision, document }: Stored<ContactRecord>,
  key: string,
): Promise<void> {
  if (hasEnded(document)) return;
  await continueContact(room, person, { contact: id, revision, key: `${key}-stop`, input: { stops: true } });
}
