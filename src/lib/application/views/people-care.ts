import type { Role } from '../../domain/people/person.ts';

/** A link as an administrator sees it, once, after making it. It comes back with the form's answer. */
export type MadeLink = {
  readonly kind: 'invitation' | 'reset';
  readonly to: string;
  readonly address: string;
  readonly expiresAt: string;
  readonly letter: 'sent' | 'failed' | 'off';
};

export type TeamChoice = { readonly id: string; readonly name: string };

/** /people. Actions: `?/invite` (email, name, roles…, team), `?/renew` and `?/revoke` (invitation). */
export type PeopleView = {
  readonly query: string;
  /** Those the query finds, by name; deactivated ones last. */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly Role[];
    readonly team: string | null;
    readonly active: boolean;
  }[];
  /** How many there are without the query. */
  readonly total: number;
  readonly invitations: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly Role[];
    readonly team: string | null;
    readonly expiresAt: string;
    readonly expired: boolean;
  }[];
  readonly teams: readonly TeamChoice[];
  readonly mail: boolean;
};

/** /people/[person]. Actions: `?/change` (roles…, team), `?/deactivate`, `?/reactivate`, `?/reset`. */
export type PersonView = {
  readonly id: string;
  readonly revision: number;
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  readonly leads: readonly string[];
  readonly deactivatedAt: string | null;
  readonly hasPassword: boolean;
  readonly you: boolean;
  /** The only one left to look after people: cannot lose that role, nor be deactivated. */
  readonly lastAdministrator: boolean;
  readonly teams: readonly TeamChoice[];
};

/** /people/teams. Actions: `?/create` (name), `?/change` (team, name, managers…). */
export type TeamsView = {
  readonly key: string;
  readonly teams: readonly {
    readonly id: string;
    readonly revision: number;
    readonly key: string;
    readonly name: string;
    readonly members: number;
    readonly managers: readonly string[];
  }[];
  readonly possibleManagers: readonly { readonly id: string; readonly name: string }[];
};
