import { checkedName } from '../../domain/people/check-person.ts';
import { invitationState, type Invitation } from '../../domain/people/invitation.ts';
import type { OneTimeLink } from '../../domain/people/one-time-link.ts';
import type { Person, PersonId } from '../../domain/people/person.ts';
import { NotFound, NotNow } from '../../domain/refusal/refusal.ts';
import type { Stored } from '../../ports/store.ts';
import type { JoinView } from '../views/front-door.ts';
import { checkedTeam } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';
import { reachLink, useLink } from './one-time-links.ts';
import { workspaceRecord } from './workspace-record.ts';

/** What somebody is asked to join. */
export async function viewJoin(desk: FrontDesk, token: string): Promise<JoinView> {
  const { invitation } = await invited(desk, token);
  const { name, email, roles, team } = invitation.document;
  const itsTeam = team === null ? null : await desk.room.teams.get(team);
  return {
    workspace: (await workspaceRecord(desk))?.name ?? null,
    name,
    email,
    roles,
    team: itsTeam?.document.name ?? null,
  };
}

/** Makes the person who was asked, with a password of their own. Answers who they are now. */
export function acceptInvitation(
  desk: FrontDesk,
  token: string,
  given: { readonly name: string; readonly password: string },
): Promise<PersonId> {
  return desk.inTurn(async () => {
    const { link, invitation } = await invited(desk, token);
    const { email, roles, team } = invitation.document;
    const person: Person = {
      id: desk.room.chance.id(),
      name: checkedName(given.name),
      email,
      roles,
      team: await checkedTeam(desk, team ?? ''),
    };
    await desk.accounts.checkNewPassword(given.password);
    if ((await desk.room.people.find('email', email)).length > 0)
      throw new NotNow('invitation.already-here', { email });
    await useLink(desk, link);
    // The person first: an account without one would keep its address for ever, while a missing account is made with a reset link.
    await desk.room.people.put({ id: person.id, expected: 0, document: person });
    await desk.accounts.createAccount(person, given.password);
    await desk.invitations.put({
      id: invitation.id,
      expected: invitation.revision,
      document: { ...invitation.document, state: 'accepted' },
    });
    return person.id;
  });
}

async function invited(
  desk: FrontDesk,
  token: string,
): Promise<{ link: Stored<OneTimeLink>; invitation: Stored<Invitation> }> {
  const link = await reachLink(desk, 'invitation', token);
  const invitation = await desk.invitations.get(link.document.for);
  if (!invitation || invitationState(invitation.document, desk.room.clock.now()) !== 'open')
    throw new NotFound('link.not-good');
  return { link, invitation };
}
