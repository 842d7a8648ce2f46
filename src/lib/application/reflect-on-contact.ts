import type { Person } from '../domain/people/person.ts';
import { hasEnded } from '../domain/contact/contact-record.ts';
import { NotNow, Unusable } from '../domain/refusal/refusal.ts';
import type { Evaluation } from '../domain/review/evaluation.ts';
import type { Greenroom } from './greenroom.ts';
import { ownContact } from './reach-contact.ts';
import type { Reflection } from './views/reflect.ts';

/** Keeps the representative's own judgement of each section, which comes before they see any other. It stands once given. */
export async function reflectOnContact(
  room: Greenroom,
  person: Person,
  id: string,
  reflection: Reflection,
  key: string,
): Promise<void> {
  const contact = await ownContact(room, person, id);
  if (!hasEnded(contact.document)) throw new NotNow('contact.still-runs');
  const { rubric } = await room.library.pinned(contact.document.header);
  const levels = rubric.sections.map((section) => [section.id, reflection.levels[section.id]] as const);
  if (levels.some(([, level]) => level === undefined || !Number.isInteger(level) || level < 0 || level > 4))
    throw new Unusable('reflect.incomplete');
  if (await room.evaluations.get(selfEvaluation(id))) return;
  const document: Evaluation = {
    id: selfEvaluation(id),
    contact: id,
    layer: 'self',
    reviewer: person.id,
    judgements: Object.fromEntries(
      levels.map(([section, level]) => [section, { level: level ?? null, evidence: [] }]),
    ),
    comment: reflection.words,
    clears: [],
    submittedAt: room.clock.now(),
  };
  await room.evaluations.put({ id: document.id, expected: 0, document, key });
}

/** Where a contact's self-review is kept. */
export function selfEvaluation(contact: string): string {
  return `${contact}-self`;
}

/** What somebody wrote of their own contact, or null while they have not. */
export async function reflectionOn(room: Greenroom, contact: string): Promise<Reflection | null> {
  const kept = await room.evaluations.get(selfEvaluation(contact));
  if (!kept) return null;
  const levels = Object.entries(kept.document.judgements).map(
    ([section, judgement]) => [section, judgement.level ?? 0] as const,
  );
  return { levels: Object.fromEntries(levels), words: kept.document.comment };
}
