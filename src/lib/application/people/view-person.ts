import { leavesNoAdministrator } from '../../domain/people/administrators.ts';
import type { Person } from '../../domain/people/person.ts';
import { findDocuments } from '../find-documents.ts';
import type { PersonView } from '../views/people-care.ts';
import { reachPerson } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';
import { teamChoices } from './view-people.ts';

/** One person as whoever looks after people sees them: nothing of what they practised. */
export async function viewPerson(desk: FrontDesk, actor: Person, id: string): Promise<PersonView> {
  const { document, revision } = await reachPerson(desk, actor, id);
  const [teams, leads, administrators, hasPassword] = await Promise.all([
    teamChoices(desk),
    findDocuments(desk.room.teams, 'manager', id),
    findDocuments(desk.room.people, 'role', 'administrator'),
    desk.accounts.hasPassword(id),
  ]);
  const others = administrators.map((stored) => stored.document);
  return {
    id,
    revision,
    key: desk.room.chance.id(),
    name: document.name,
    email: document.email,
    roles: document.roles,
    team: document.team,
    leads: leads.map((team) => team.document.name),
    deactivatedAt: document.deactivatedAt ?? null,
    hasPassword,
    you: actor.id === id,
    lastAdministrator:
      document.roles.includes('administrator') && leavesNoAdministrator(others, { ...document, roles: [] }),
    teams,
  };
}
