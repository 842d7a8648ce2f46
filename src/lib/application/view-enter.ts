import { isActive, type Person } from '../domain/people/person.ts';
import type { Greenroom } from './greenroom.ts';
import type { FrontDesk } from './people/front-desk.ts';
import { isSetUp } from './people/set-up-workspace.ts';
import type { Workspace } from './view-frame.ts';
import type { EnterView } from './views/enter.ts';

/** Somebody the demo's entrance offers, with a sentence about them. */
export type Offered = { readonly id: string; readonly about: string };

/** The entrance: in a demo its people, one click each; elsewhere the sign-in form alone. */
export async function viewEnter(
  desk: FrontDesk,
  { demo }: Workspace,
  offered: readonly Offered[],
  next: string,
): Promise<EnterView> {
  const people = demo ? await Promise.all(offered.map((each) => personAtTheDoor(desk.room, each))) : [];
  return { demo, people: people.flat(), toSetUp: !demo && !(await isSetUp(desk)), next };
}

async function personAtTheDoor(room: Greenroom, { id, about }: Offered): Promise<EnterView['people']> {
  const stored = await room.people.get(id);
  if (!stored || !isActive(stored.document)) return [];
  const person: Person = stored.document;
  const team = person.team ? await room.teams.get(person.team) : null;
  return [
    { id, name: person.name, role: person.roles[0] ?? 'trainee', team: team?.document.name ?? null, about },
  ];
}
