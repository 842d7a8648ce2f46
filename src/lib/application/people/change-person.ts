import { leavesNoAdministrator } from '../../domain/people/administrators.ts';
import { checkedRoles } from '../../domain/people/check-person.ts';
import type { Person } from '../../domain/people/person.ts';
import { NotNow } from '../../domain/refusal/refusal.ts';
import type { Stored } from '../../ports/store.ts';
import { findDocuments } from '../find-documents.ts';
import type { WriteTicket } from '../views/words.ts';
import { checkedTeam, reachPerson } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';
import { withdrawLinks } from './one-time-links.ts';

type Change = WriteTicket & { readonly person: string };

/** Gives somebody other roles or another team. Other roles end their sessions: they sign in again with what they may do now. */
export function changeRoles(
  desk: FrontDesk,
  actor: Person,
  change: Change & { readonly roles: readonly string[]; readonly team: string },
): Promise<{ readonly sessionsEnded: boolean }> {
  return desk.inTurn(async () => {
    const stored = await reachPerson(desk, actor, change.person);
    const roles = checkedRoles(change.roles);
    const team = await checkedTeam(desk, change.team);
    await write(desk, change, { ...stored.document, roles, team });
    const same = roles.join() === stored.document.roles.join();
    if (!same) await desk.accounts.endSessions(stored.id);
    return { sessionsEnded: !same };
  });
}

/** Keeps somebody out from now on: sessions and links end, what they did stays. */
export function deactivate(desk: FrontDesk, actor: Person, change: Change): Promise<void> {
  return desk.inTurn(async () => {
    const { document } = await reachPerson(desk, actor, change.person);
    await write(desk, change, { ...document, deactivatedAt: desk.room.clock.now() });
    await withdrawLinks(desk, 'reset', document.id);
    await desk.accounts.endSessions(document.id);
  });
}

/** Lets somebody in again, with the password they had. */
export function reactivate(desk: FrontDesk, actor: Person, change: Change): Promise<void> {
  return desk.inTurn(async () => {
    const { document } = await reachPerson(desk, actor, change.person);
    const active: { -readonly [Key in keyof Person]: Person[Key] } = { ...document };
    delete active.deactivatedAt;
    await write(desk, change, active);
  });
}

async function write(desk: FrontDesk, { revision, key }: Change, after: Person): Promise<Stored<Person>> {
  const administrators = await findDocuments(desk.room.people, 'role', 'administrator');
  const wasOne = administrators.some(({ id }) => id === after.id);
  if (
    wasOne &&
    leavesNoAdministrator(
      administrators.map(({ document }) => document),
      after,
    )
  )
    throw new NotNow('people.last-administrator', { name: after.name });
  return desk.room.people.put({ id: after.id, expected: revision, document: after, key });
}
