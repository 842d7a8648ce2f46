import { advanceContact, type AgentInput } from '../domain/contact/advance-contact.ts';
import { hasEnded, wasStopped, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Edition } from '../domain/contact/edition.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import type { Message } from '../domain/desk/desk.ts';
import type { Person } from '../domain/people/person.ts';
import { NotNow, Unusable } from '../domain/refusal/refusal.ts';
import { scoreContact } from '../domain/scoring/score-contact.ts';
import type { Stored } from '../ports/store.ts';
import { askForReviews } from './ask-for-reviews.ts';
import type { Greenroom } from './greenroom.ts';
import { ownContact } from './reach-contact.ts';

export type ContinueRequest = {
  readonly contact: string;
  /** The revision the page showed. */
  readonly revision: number;
  /** Names this very submission, so that sending it twice does it once. */
  readonly key: string;
  readonly input: AgentInput;
};

export type Continued = { readonly ended: boolean } | { readonly refused: Message };

/** Carries one move of the representative into the contact; it is stored before this resolves. A page that is behind is refused with `Stale`. */
export async function continueContact(
  room: Greenroom,
  person: Person,
  request: ContinueRequest,
): Promise<Continued> {
  if (request.key === '') throw new Unusable('form.incomplete');
  const stored = await ownContact(room, person, request.contact);
  if (stored.revision !== request.revision) return repeatOrStale(room, stored, request);
  if (hasEnded(stored.document)) throw new NotNow('contact.has-ended');
  const edition = await room.library.pinned(stored.document.header);
  const advance = advanceContact(edition, stored.document, request.input, room.replays);
  if ('refused' in advance) return { refused: advance.refused };
  const document = withEvents(room, edition, stored.document, advance.events);
  return answer(
    room,
    await room.contacts.put({ id: stored.id, expected: stored.revision, document, key: request.key }),
  );
}

/**
 * A second sending of what was already done answers well, and does what the first did not come to any more;
 * anything else from an old page is refused by the store.
 */
async function repeatOrStale(
  room: Greenroom,
  stored: Stored<ContactRecord>,
  request: ContinueRequest,
): Promise<Continued> {
  const { id, document } = stored;
  return answer(
    room,
    await room.contacts.put({ id, expected: request.revision, document, key: request.key }),
  );
}

/** Answers from what is stored, which for a repeated write is not what was handed in. */
async function answer(room: Greenroom, { id, document }: Stored<ContactRecord>): Promise<Continued> {
  const ended = hasEnded(document);
  if (ended) await askForReviews(room, id);
  return { ended };
}

function withEvents(
  room: Greenroom,
  edition: Edition,
  record: ContactRecord,
  events: ContactRecord['events'],
): ContactRecord {
  const continued = { ...record, events: [...record.events, ...events], savedAt: room.clock.now() };
  if (!hasEnded(continued) || wasStopped(continued)) return continued;
  return { ...continued, automatic: scoreContact(edition, replayContact(edition, continued, room.replays)) };
}
