import { hasEnded, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Person } from '../domain/people/person.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';

/** The id of the person's assessment that still runs in a scenario. There is at most one: an assessment is one go. */
export async function openAssessment(
  room: Greenroom,
  person: Person,
  scenario: string,
): Promise<string | null> {
  const own = await findDocuments(room.contacts, 'owner-scenario', `${person.id}:${scenario}`);
  return own.find(({ document }) => runsAsAssessment(document))?.id ?? null;
}

function runsAsAssessment(record: ContactRecord): boolean {
  return record.source === 'assessment' && !hasEnded(record);
}
