import { hasEnded } from '../domain/contact/contact-record.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import type { Person } from '../domain/people/person.ts';
import { NotNow } from '../domain/refusal/refusal.ts';
import { drawForm } from '../domain/scenario/draw-form.ts';
import type { Greenroom } from './greenroom.ts';
import { ownContact } from './reach-contact.ts';
import { reflectionOn } from './reflect-on-contact.ts';
import { viewTranscript } from './view-transcript.ts';
import type { ReflectView } from './views/reflect.ts';

/** The conversation to look back on, and one question a section, before any score is shown. */
export async function viewReflect(room: Greenroom, person: Person, id: string): Promise<ReflectView> {
  const stored = await ownContact(room, person, id);
  if (!hasEnded(stored.document)) throw new NotNow('contact.still-runs');
  const edition = await room.library.pinned(stored.document.header);
  const { seed, startsAt } = stored.document.header;
  return {
    revision: stored.revision,
    key: room.chance.id(),
    contact: id,
    title: edition.scenario.title,
    sections: edition.rubric.sections
      .filter(hasScoredCriteria)
      .map(({ id: section, title }) => ({ id: section, title })),
    kept: await reflectionOn(room, id),
    transcript: viewTranscript(stored.document, replayContact(edition, stored.document, room.replays)),
    customer: drawForm(edition.scenario, seed, startsAt).customerName,
  };
}

function hasScoredCriteria(section: {
  readonly criteria: readonly { readonly feedbackOnly: boolean }[];
}): boolean {
  return section.criteria.some(({ feedbackOnly }) => !feedbackOnly);
}
