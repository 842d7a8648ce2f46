import type { Invitation } from '../../domain/people/invitation.ts';
import type { OneTimeLink } from '../../domain/people/one-time-link.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Letter, Mail } from '../../ports/mail.ts';
import type { Indexes, Store } from '../../ports/store.ts';
import type { Greenroom } from '../greenroom.ts';

/** What is known of a workspace as a whole. A demo and a workspace for real people are never the same folder. */
export type WorkspaceRecord = { readonly name: string; readonly kind: 'demo' | 'real' };

/** What use cases about people and their accounts reach beyond the room. */
export type FrontDesk = {
  readonly room: Greenroom;
  readonly accounts: Accounts;
  readonly links: Store<OneTimeLink>;
  readonly invitations: Store<Invitation>;
  readonly records: Store<WorkspaceRecord>;
  /** Null where no mail server is set up: then links are passed on by hand. */
  readonly mail: Mail | null;
  readonly letters: Letters;
  /** The address people type, without a slash at its end. */
  readonly origin: string;
  /** Runs changes of people one after another, so that two administrators cannot each remove the other. */
  readonly inTurn: <R>(act: () => Promise<R>) => Promise<R>;
};

/** The words of letters, written elsewhere. */
export type Letters = {
  invitation(values: { readonly name: string; readonly workspace: string; readonly link: string }): Words;
  reset(values: { readonly name: string; readonly workspace: string; readonly link: string }): Words;
};
type Words = Pick<Letter, 'subject' | 'text'>;

/** What the front desk's stores can be searched by. */
export const frontDeskIndexes = {
  links: { for: (link) => [`${link.kind}:${link.for}`] },
  invitations: {
    email: (invitation) => [invitation.email],
    state: (invitation) => [invitation.state],
  },
} as const satisfies { links: Indexes<OneTimeLink>; invitations: Indexes<Invitation> };

/** A queue of one for `inTurn`. */
export function oneByOne(): FrontDesk['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act, act);
    last = turn.catch(() => undefined);
    return turn;
  };
}
