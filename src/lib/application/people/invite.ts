import { checkedEmail, checkedName, checkedRoles } from '../../domain/people/check-person.ts';
import { invitationState, type Invitation } from '../../domain/people/invitation.ts';
import type { Person } from '../../domain/people/person.ts';
import { NotFound, NotNow } from '../../domain/refusal/refusal.ts';
import type { Stored } from '../../ports/store.ts';
import { findDocuments } from '../find-documents.ts';
import { allowManaging, checkedTeam } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';
import { issueLink, withdrawLinks, type IssuedLink } from './one-time-links.ts';
import { sendLink, type SentLink } from './send-link.ts';

export type InviteRequest = {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly team: string;
};

/** Asks somebody to join. Asking an address again that has not answered renews its invitation, so pressing twice does no harm. */
export async function invite(desk: FrontDesk, actor: Person, request: InviteRequest): Promise<SentLink> {
  allowManaging(actor);
  const wanted = {
    email: checkedEmail(request.email),
    name: checkedName(request.name),
    roles: checkedRoles(request.roles),
    team: await checkedTeam(desk, request.team),
  };
  const made = await desk.inTurn(async () => {
    if ((await desk.room.people.find('email', wanted.email)).length > 0)
      throw new NotNow('invitation.already-here', { email: wanted.email });
    const open = (await findDocuments(desk.invitations, 'email', wanted.email)).find(
      ({ document }) => document.state === 'open',
    );
    const id = open?.id ?? desk.room.chance.id();
    return makeInvitation(desk, { id, invitedBy: actor.id, ...wanted }, open?.revision ?? 0);
  });
  return sendLink(desk, 'invitation', wanted, made);
}

/** A new link for an invitation that nobody has accepted; the one before stops working. */
export async function renewInvitation(desk: FrontDesk, actor: Person, id: string): Promise<SentLink> {
  const { document } = await reachInvitation(desk, actor, id);
  const made = await desk.inTurn(async () => {
    const now = await reachInvitation(desk, actor, id);
    return makeInvitation(desk, now.document, now.revision);
  });
  return sendLink(desk, 'invitation', document, made);
}

/** Takes an invitation back: its link stops working at once. */
export function revokeInvitation(desk: FrontDesk, actor: Person, id: string): Promise<void> {
  return desk.inTurn(async () => {
    const { document, revision } = await reachInvitation(desk, actor, id);
    await withdrawLinks(desk, 'invitation', id);
    await desk.invitations.put({ id, expected: revision, document: { ...document, state: 'revoked' } });
  });
}

/** Invitations that nobody has answered, those that ran out included. */
export async function openInvitations(desk: FrontDesk): Promise<readonly Stored<Invitation>[]> {
  return findDocuments(desk.invitations, 'state', 'open');
}

async function reachInvitation(desk: FrontDesk, actor: Person, id: string): Promise<Stored<Invitation>> {
  allowManaging(actor);
  const stored = /^[a-z0-9-]{1,64}$/.test(id) ? await desk.invitations.get(id) : null;
  if (!stored) throw new NotFound('invitation.unknown');
  if (!['open', 'expired'].includes(invitationState(stored.document, desk.room.clock.now())))
    throw new NotNow('invitation.answered');
  return stored;
}

type Wanted = Omit<Invitation, 'invitedAt' | 'expiresAt' | 'state'>;

async function makeInvitation(desk: FrontDesk, wanted: Wanted, expected: number): Promise<IssuedLink> {
  const link = await issueLink(desk, 'invitation', wanted.id);
  const document: Invitation = {
    ...wanted,
    invitedAt: desk.room.clock.now(),
    expiresAt: link.expiresAt,
    state: 'open',
  };
  await desk.invitations.put({ id: document.id, expected, document });
  return link;
}
