import { hasEnded, wasStopped, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Stored } from '../ports/store.ts';
import { contactResult, reviewsOf } from './contact-result.ts';
import type { Greenroom } from './greenroom.ts';
import { selfEvaluation } from './reflect-on-contact.ts';
import type { ContactRow } from './views/people.ts';

/** One contact as a line of a list, with its official result. Its owner is sent to what comes next in it. */
export async function contactRow(room: Greenroom, stored: Stored<ContactRecord>): Promise<ContactRow> {
  const { id, document } = stored;
  const edition = await room.library.pinned(document.header);
  const state = await stateOf(room, id, document);
  // A score is shown only after its owner has judged the contact for themselves.
  const official = state === 'finished' ? await contactResult(room, stored, edition) : null;
  return {
    contact: id,
    title: edition.scenario.title,
    source: document.source,
    on: document.savedAt,
    result: official?.overall.result ?? null,
    score: official?.overall.score ?? null,
    state,
    href: {
      talking: `/contacts/${id}`,
      'to-reflect': `/contacts/${id}/reflect`,
      finished: `/contacts/${id}/debrief`,
      stopped: `/contacts/${id}`,
    }[state],
    reviews: (await reviewsOf(room, id)).length,
  };
}

async function stateOf(room: Greenroom, id: string, record: ContactRecord): Promise<ContactRow['state']> {
  if (!hasEnded(record)) return 'talking';
  if (wasStopped(record)) return 'stopped';
  return (await room.evaluations.get(selfEvaluation(id))) ? 'finished' : 'to-reflect';
}
