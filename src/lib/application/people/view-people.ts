import { invitationState } from '../../domain/people/invitation.ts';
import { isActive, type Person } from '../../domain/people/person.ts';
import type { Stored } from '../../ports/store.ts';
import type { PeopleView, TeamChoice } from '../views/people-care.ts';
import { allowManaging } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';
import { openInvitations } from './invite.ts';

/** Everybody the query finds in name or address, and the invitations nobody has answered. */
export async function viewPeople(desk: FrontDesk, actor: Person, query: string): Promise<PeopleView> {
  allowManaging(actor);
  const [people, teams, invitations] = await Promise.all([
    everybody(desk),
    teamChoices(desk),
    openInvitations(desk),
  ]);
  const teamName = (id: string | null) => teams.find((team) => team.id === id)?.name ?? null;
  const wanted = query.trim().toLowerCase();
  const found = people.filter(({ document: { name, email } }) =>
    `${name}\n${email}`.toLowerCase().includes(wanted),
  );
  return {
    query: query.trim(),
    people: found.map(({ id, document }) => ({
      id,
      name: document.name,
      email: document.email,
      roles: document.roles,
      team: teamName(document.team),
      active: isActive(document),
    })),
    total: people.length,
    invitations: invitations.map(({ id, document }) => ({
      id,
      name: document.name,
      email: document.email,
      roles: document.roles,
      team: teamName(document.team),
      expiresAt: document.expiresAt,
      expired: invitationState(document, desk.room.clock.now()) === 'expired',
    })),
    teams,
    mail: desk.mail !== null,
  };
}

/** Every team, by name. */
export async function teamChoices(desk: FrontDesk): Promise<readonly TeamChoice[]> {
  const stored = await Promise.all((await desk.room.teams.ids()).map((id) => desk.room.teams.get(id)));
  return stored
    .flatMap((team) => (team ? [{ id: team.id, name: team.document.name }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Active people first, each group by name. */
async function everybody(desk: FrontDesk): Promise<Stored<Person>[]> {
  const stored = await Promise.all((await desk.room.people.ids()).map((id) => desk.room.people.get(id)));
  const order = ({ document }: Stored<Person>) =>
    `${isActive(document) ? 0 : 1}${document.name.toLowerCase()}`;
  return stored.flatMap((person) => person ?? []).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
