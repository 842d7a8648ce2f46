import { isActive, type Person } from '../../domain/people/person.ts';
import { findDocuments } from '../find-documents.ts';
import type { TeamsView } from '../views/people-care.ts';
import { allowManaging } from './allow-managing.ts';
import { possibleManagers } from './change-team.ts';
import type { FrontDesk } from './front-desk.ts';

/** Every team with who leads it, by name. */
export async function viewTeams(desk: FrontDesk, actor: Person): Promise<TeamsView> {
  allowManaging(actor);
  const { teams, people, chance } = desk.room;
  const stored = await Promise.all((await teams.ids()).map((id) => teams.get(id)));
  const rows = await Promise.all(
    stored
      .flatMap((team) => team ?? [])
      .map(async ({ id, revision, document }) => ({
        id,
        revision,
        key: chance.id(),
        name: document.name,
        members: (await findDocuments(people, 'team', id)).filter((each) => isActive(each.document)).length,
        managers: document.managers,
      })),
  );
  return {
    key: chance.id(),
    teams: rows.sort((a, b) => (a.name < b.name ? -1 : 1)),
    possibleManagers: (await possibleManagers(desk)).map(({ id, name }) => ({ id, name })),
  };
}
