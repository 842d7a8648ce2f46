import { may } from '../../domain/people/may.ts';
import type { Person } from '../../domain/people/person.ts';
import type { HomeView } from '../views/home.ts';
import type { FrontDesk } from './front-desk.ts';
import { openInvitations } from './invite.ts';

/** What an administrator does next for the workspace: invite the first people, make the first team, see who has not answered; or nothing. */
export async function nextForAdministrator(desk: FrontDesk, person: Person): Promise<HomeView['next']> {
  if (!may(person, 'manage-people', { kind: 'workspace' })) return null;
  const [people, teams, invitations] = await Promise.all([
    desk.room.people.ids(),
    desk.room.teams.ids(),
    openInvitations(desk),
  ]);
  if (people.length === 1 && invitations.length === 0)
    return { id: 'invite', href: '/people#invite', with: {} };
  if (teams.length === 0) return { id: 'first-team', href: '/people/teams', with: {} };
  if (invitations.length > 0)
    return { id: 'invited', href: '/people#invitations', with: { n: String(invitations.length) } };
  return null;
}
