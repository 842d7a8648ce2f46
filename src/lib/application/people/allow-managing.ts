import { may } from '../../domain/people/may.ts';
import type { Person } from '../../domain/people/person.ts';
import { NotFound, Refused } from '../../domain/refusal/refusal.ts';
import type { Stored } from '../../ports/store.ts';
import type { FrontDesk } from './front-desk.ts';

/** Lets those pass who look after people, and nobody else. */
export function allowManaging(actor: Person): void {
  if (!may(actor, 'manage-people', { kind: 'workspace' })) throw new Refused('people.not-yours');
}

/** Somebody of the workspace, for who looks after people. */
export async function reachPerson(desk: FrontDesk, actor: Person, id: string): Promise<Stored<Person>> {
  allowManaging(actor);
  const stored = /^[a-z0-9-]{1,64}$/.test(id) ? await desk.room.people.get(id) : null;
  if (!stored) throw new NotFound('people.unknown');
  return stored;
}

/** The id of a team that there is, or null for none. */
export async function checkedTeam(desk: FrontDesk, id: string): Promise<string | null> {
  if (id === '') return null;
  const stored = /^[a-z0-9-]{1,64}$/.test(id) ? await desk.room.teams.get(id) : null;
  if (!stored) throw new NotFound('team.unknown');
  return stored.id;
}
