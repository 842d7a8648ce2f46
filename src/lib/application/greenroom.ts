import { wantsReviews, type ContactRecord } from '../domain/contact/contact-record.ts';
import type { Replays } from '../domain/contact/replays.ts';
import type { Person, Team } from '../domain/people/person.ts';
import type { Assignment, Evaluation } from '../domain/review/evaluation.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { ContentLibrary } from '../ports/content-library.ts';
import type { Markdown } from '../ports/markdown.ts';
import type { Indexes, Store } from '../ports/store.ts';

/** Everything a use case may reach, filled once by the wiring. */
export type Greenroom = {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly library: ContentLibrary;
  readonly markdown: Markdown;
  /** Spares replaying a whole contact at each of its turns. */
  readonly replays: Replays;
  /** Runs starts of assessments one after another, so that two at once cannot both find none open. */
  readonly inTurn: <R>(act: () => Promise<R>) => Promise<R>;
  readonly people: Store<Person>;
  readonly teams: Store<Team>;
  readonly contacts: Store<ContactRecord>;
  readonly evaluations: Store<Evaluation>;
  readonly assignments: Store<Assignment>;
};

/** What each store can be searched by; both adapters derive their indexes from this. */
export const greenroomIndexes = {
  people: {
    role: (person) => person.roles,
    team: (person) => (person.team ? [person.team] : []),
    email: (person) => [person.email],
  },
  teams: { manager: (team) => team.managers },
  contacts: {
    owner: (contact) => [contact.owner],
    // Practice is its owner's alone: no index that a manager's page reads may hold it.
    'assessed-team': (contact) => (contact.source === 'assessment' && contact.team ? [contact.team] : []),
    /** The day an assessment ended that others may review; only those who finish interrupted work ask. */
    'assessed-on': (contact) => (wantsReviews(contact) ? [contact.savedAt.slice(0, 10)] : []),
    'owner-scenario': (contact) => [`${contact.owner}:${contact.header.scenario.id}`],
  },
  evaluations: {
    contact: (evaluation) => [evaluation.contact],
    reviewer: (evaluation) => [evaluation.reviewer],
  },
  assignments: {
    contact: (assignment) => [assignment.contact],
    reviewer: (assignment) => [assignment.reviewer],
    status: (assignment) => [assignment.status],
    'open-of': (assignment) => (assignment.status === 'open' ? [assignment.reviewer] : []),
  },
} as const satisfies {
  people: Indexes<Person>;
  teams: Indexes<Team>;
  contacts: Indexes<ContactRecord>;
  evaluations: Indexes<Evaluation>;
  assignments: Indexes<Assignment>;
};
