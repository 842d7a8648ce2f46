import type { PersonId, Role, TeamId } from './person.ts';

/** Somebody asked to join, with what they will be here. Its link is kept apart, see `OneTimeLink`. */
export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly team: TeamId | null;
  readonly invitedBy: PersonId;
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly state: 'open' | 'accepted' | 'revoked';
};

/** Whether an invitation still stands at a moment, or why not. */
export function invitationState(
  { state, expiresAt }: Invitation,
  now: string,
): Invitation['state'] | 'expired' {
  return state === 'open' && expiresAt <= now ? 'expired' : state;
}
