import { openContact } from '../domain/contact/open-contact.ts';
import { headerFor } from '../domain/contact/play-golden.ts';
import type { ContactRecord } from '../domain/contact/contact-record.ts';
import type { ContactSource } from '../domain/contact/contact.ts';
import { hashText } from '../domain/content/hash.ts';
import { may } from '../domain/people/may.ts';
import type { Person } from '../domain/people/person.ts';
import { NotFound, Refused, Unusable } from '../domain/refusal/refusal.ts';
import type { Intensity } from '../domain/scenario/scenario.ts';
import type { Greenroom } from './greenroom.ts';
import { openAssessment } from './open-assessment.ts';

export type StartRequest = {
  readonly scenario: string;
  readonly source: Exclude<ContactSource, 'import'>;
  /** For practice; an assessment is held at the usual one, so that results compare. */
  readonly intensity: Intensity;
  /** An assessment counts: its stakes have to be accepted first. Practice has none. */
  readonly accepts?: boolean;
  /** Names this very start, so that pressing the button twice opens one contact. */
  readonly key: string;
  /** Only the demo's history fixes it; people get a new one each time. */
  readonly seed?: number;
};

/**
 * Opens a new contact: pins what it is held under, keeps those sources, and lets the customer speak first. Answers its id,
 * or that of the assessment that is open in this scenario already: a bad beginning is gone on with, not begun again.
 */
export async function startContact(room: Greenroom, person: Person, request: StartRequest): Promise<string> {
  if (!may(person, request.source === 'practice' ? 'practise' : 'start-assessment', { kind: 'workspace' })) {
    throw new Refused('contact.may-not-start');
  }
  if (request.key === '') throw new Unusable('form.incomplete');
  // In turn, so that two starts at once cannot both find no open assessment.
  return request.source === 'practice'
    ? open(room, person, request)
    : room.inTurn(() => assess(room, person, request));
}

async function assess(room: Greenroom, person: Person, request: StartRequest): Promise<string> {
  const running = await openAssessment(room, person, request.scenario);
  if (running) return running;
  return open(room, person, { ...request, intensity: 'usual' });
}

async function open(room: Greenroom, person: Person, request: StartRequest): Promise<string> {
  const id = hashText(`${person.id}:${request.key}`).slice(0, 26);
  // The id names this very start for good; the store forgets a write's key after many more.
  if (await room.contacts.get(id)) return id;
  const assessed = request.source === 'assessment';
  if (assessed && !request.accepts) throw new Unusable('contact.stakes-not-accepted');
  const edition = await room.library.current(request.scenario);
  if (!edition) throw new NotFound('scenario.unknown');
  await room.library.keep(edition);
  const now = room.clock.now();
  const header = headerFor(edition, request.seed ?? room.chance.seed(), request.intensity);
  const events = openContact(edition, header);
  const record: Omit<ContactRecord, 'header' | 'events'> = {
    owner: person.id,
    team: person.team,
    source: request.source,
    startedAt: now,
    savedAt: now,
    automatic: null,
    ...(assessed && { acceptedStakes: true }),
  };
  await room.contacts.put({ id, expected: 0, document: { header, events, ...record }, key: request.key });
  return id;
}
