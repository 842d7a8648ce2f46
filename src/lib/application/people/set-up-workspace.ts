import { isAdministrator } from '../../domain/people/administrators.ts';
import { checkedEmail, checkedName } from '../../domain/people/check-person.ts';
import type { Person, PersonId } from '../../domain/people/person.ts';
import { NotNow } from '../../domain/refusal/refusal.ts';
import { findDocuments } from '../find-documents.ts';
import type { FrontDesk } from './front-desk.ts';
import { issueLink, reachLink, useLink, withdrawLinks, type IssuedLink } from './one-time-links.ts';
import { keepWorkspaceRecord } from './workspace-record.ts';

const target = 'workspace';

/** Whether somebody can look after people here; until then nothing can be done but setting up. */
export async function isSetUp(desk: FrontDesk): Promise<boolean> {
  const found = await findDocuments(desk.room.people, 'role', 'administrator');
  return found.some(({ document }) => isAdministrator(document));
}

/** A new link for the first administrator; null once there is one. Earlier links stop working either way. */
export async function issueSetUpLink(desk: FrontDesk): Promise<IssuedLink | null> {
  if (!(await isSetUp(desk))) return issueLink(desk, 'set-up', target);
  await withdrawLinks(desk, 'set-up', target);
  return null;
}

/** Refuses a set-up link that is not good any more. */
export async function checkSetUpLink(desk: FrontDesk, token: string): Promise<void> {
  await reachLink(desk, 'set-up', token);
}

export type SetUp = {
  readonly workspace: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** Names the workspace and makes its first administrator, once. Answers who that is. */
export function setUpWorkspace(desk: FrontDesk, token: string, given: SetUp): Promise<PersonId> {
  return desk.inTurn(async () => {
    const link = await reachLink(desk, 'set-up', token);
    if (await isSetUp(desk)) throw new NotNow('set-up.done');
    const workspace = checkedName(given.workspace);
    const person: Person = {
      id: desk.room.chance.id(),
      name: checkedName(given.name),
      email: checkedEmail(given.email),
      roles: ['administrator'],
      team: null,
    };
    await desk.accounts.checkNewPassword(given.password);
    await useLink(desk, link);
    await keepWorkspaceRecord(desk, { name: workspace, kind: 'real' });
    // The person first: an account without one would keep its address for ever, while a missing account is made with a reset link.
    await desk.room.people.put({ id: person.id, expected: 0, document: person });
    await desk.accounts.createAccount(person, given.password);
    return person.id;
  });
}
