import type { Role } from '../../domain/people/person.ts';

/**
 * /enter. Actions: `?/enter` (person), `?/signin` (email, password), `?/signout`.
 * A demo shows one person per role and no sign-in form; elsewhere `people` is empty.
 */
export type EnterView = {
  readonly demo: boolean;
  /** `about` is one sentence about that person in the demo: "Second week on chat. Has one contact waiting to be reviewed." */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly team: string | null;
    readonly about: string;
  }[];
  /** A workspace without an administrator: nobody can sign in before it is set up by the link that the server printed. */
  readonly toSetUp: boolean;
  /** Where to go afterwards, a path of this site; carried as hidden `next`. */
  readonly next: string;
};
