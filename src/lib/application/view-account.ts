import type { Person } from '../domain/people/person.ts';
import type { FrontDesk } from './people/front-desk.ts';
import type { AccountView } from './views/people.ts';

/** What the workspace holds of the person's account. */
export async function viewAccount(
  { room, accounts }: Pick<FrontDesk, 'room' | 'accounts'>,
  person: Person,
): Promise<AccountView> {
  const team = person.team ? await room.teams.get(person.team) : null;
  return {
    name: person.name,
    email: person.email,
    roles: person.roles,
    team: team?.document.name ?? null,
    hasPassword: await accounts.hasPassword(person.id),
  };
}
