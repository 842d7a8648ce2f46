import { hasEnded, wantsReviews, wasStopped } from '../domain/contact/contact-record.ts';
import type { ContactRecord } from '../domain/contact/contact-record.ts';
import { assignReviewers, type Candidate } from '../domain/review/assign-reviewers.ts';
import { isActive, type Person, type PersonId, type Team } from '../domain/people/person.ts';
import type { Assignment } from '../domain/review/evaluation.ts';
import type { Stored } from '../ports/store.ts';
import { findDocuments } from './find-documents.ts';
import type { Greenroom } from './greenroom.ts';

/** Days a reviewer has, by the field's custom. */
const daysToReview = 7;

/**
 * Puts a finished assessment into a peer's and a manager's inbox, once: asking again changes nothing, so it may be repeated after a crash.
 * Practice and stopped contacts are nobody's to review.
 */
export async function askForReviews(room: Greenroom, contact: string): Promise<void> {
  const stored = await room.contacts.get(contact);
  if (!stored || !wantsReviews(stored.document)) return;
  const asked = (await findDocuments(room.assignments, 'contact', contact)).map(
    ({ document }) => document.layer,
  );
  if (asked.includes('manager')) return;
  const team = stored.document.team ? ((await room.teams.get(stored.document.team))?.document ?? null) : null;
  const reviewers = assignReviewers(
    contact,
    stored.document.owner,
    team,
    await candidates(room, stored, team),
  );
  // The manager last: only then does a repetition find the work complete.
  for (const layer of ['peer', 'manager'] as const) {
    const reviewer = reviewers[layer];
    if (reviewer && !asked.includes(layer)) await assign(room, contact, stored.document, layer, reviewer);
  }
}

async function candidates(
  room: Greenroom,
  contact: Stored<ContactRecord>,
  team: Team | null,
): Promise<Candidate[]> {
  const trainees = await findDocuments(room.people, 'role', 'trainee');
  const managers = await Promise.all((team?.managers ?? []).map((id) => room.people.get(id)));
  const people = new Map(
    [...trainees, ...managers.filter((stored) => stored?.document.roles.includes('manager'))].flatMap(
      (stored) => (stored && isActive(stored.document) ? [[stored.id, stored.document]] : []),
    ),
  );
  return Promise.all(
    [...people.values()].map((person) => candidate(room, person, contact.document.header.scenario.id)),
  );
}

async function candidate(room: Greenroom, person: Person, scenario: string): Promise<Candidate> {
  const [open, own] = await Promise.all([
    room.assignments.find('open-of', person.id),
    findDocuments(room.contacts, 'owner-scenario', `${person.id}:${scenario}`),
  ]);
  return {
    person,
    open: open.length,
    finishedScenario: own.some(({ document }) => hasEnded(document) && !wasStopped(document)),
  };
}

async function assign(
  room: Greenroom,
  contact: string,
  record: ContactRecord,
  layer: 'peer' | 'manager',
  reviewer: PersonId,
) {
  const assignedAt = room.clock.now();
  const document: Assignment = {
    id: `${contact}-${layer}`,
    contact,
    reviewee: record.owner,
    reviewer,
    layer,
    assignedAt,
    dueAt: daysAfter(assignedAt, daysToReview),
    evaluation: null,
    status: 'open',
  };
  await room.assignments.put({ id: document.id, expected: 0, document, key: document.id });
}

function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString();
}
