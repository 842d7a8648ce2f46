import type { Role } from '../../domain/people/person.ts';

/** /join/[token]. Action: default (name, password). */
export type JoinView = {
  /** Null in the demo, which has no name of its own. */
  readonly workspace: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
};

/** /reset. Without mail there is no form: an administrator makes the link. */
export type AskForResetView = { readonly mail: boolean };
