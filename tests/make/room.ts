import { join } from 'node:path';
import type { Greenroom } from '#lib/application/greenroom.ts';
import { continueContact } from '#lib/application/continue-contact.ts';
import { startContact } from '#lib/application/start-contact.ts';
import type { AgentInput } from '#lib/domain/contact/advance.ts';
import type { Person, Team } from '#lib/domain/people/person.ts';
import { goldenInputs } from '#lib/domain/contact/play-golden.ts';
import { memoryStore } from '#lib/server/memory/memory-store.ts';
import type { ContentLibrary } from '#lib/ports/content-library.ts';
import { openLibrary, openRoom } from '#lib/server/wire.ts';

let library: ContentLibrary | undefined;
const root = join(import.meta.dirname, '..', '..');

export const noon = '2026-05-04T12:00:00.000Z';

/** A person of one role; trainees and managers belong to the team `online`. */
export function makePerson(
  id: string,
  role: Person['roles'][number] = 'trainee',
  team: string | null = 'online',
): Person {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    email: `${id}@example.org`,
    roles: [role],
    team,
  };
}

export const amara = makePerson('amara');
export const jonas = makePerson('jonas');
export const ruth = makePerson('ruth', 'manager');
/** Manages another team. */
export const helen = makePerson('helen', 'manager', 'centre');
export const sam = makePerson('sam', 'administrator', null);

const teams: readonly Team[] = [
  { id: 'online', name: 'Online', managers: ['ruth'] },
  { id: 'centre', name: 'Centre', managers: ['helen'] },
];

/** A room over memory stores with the shipped content, a clock that stands still, and ids and seeds that count up. */
export async function makeRoom(
  people: readonly Person[] = [amara, jonas, ruth, helen, sam],
): Promise<Greenroom> {
  let count = 0;
  const chance = { id: () => `id${String((count += 1)).padStart(6, '0')}`, seed: () => (count += 1) };
  library ??= openLibrary(
    { scenarios: join(root, 'scenarios'), rubrics: join(root, 'rubrics') },
    memoryStore(),
  );
  const room = {
    ...openRoom(library, (_name, indexes) => memoryStore(indexes)),
    chance,
    clock: { now: () => noon },
  };
  for (const team of teams) await room.teams.put({ id: team.id, expected: 0, document: team });
  for (const person of people) await room.people.put({ id: person.id, expected: 0, document: person });
  return room;
}

/** The scenario that the tests of use cases are played on. */
export const scenario = 'blender-day-33';

const seed = 7;

/** Starts a contact and carries the inputs into it, one after the other. Answers its id. */
export async function hold(
  room: Greenroom,
  person: Person,
  source: 'practice' | 'assessment',
  inputs: readonly AgentInput[],
  key = `key-${person.id}-${source}`,
): Promise<string> {
  const contact = await startContact(room, person, {
    scenario,
    source,
    intensity: 'usual',
    accepts: true,
    key,
    seed,
  });
  for (const [index, input] of inputs.entries()) {
    const revision = (await room.contacts.get(contact))!.revision;
    await continueContact(room, person, { contact, revision, key: `${key}-${index}`, input });
  }
  return contact;
}

/** The moves of one of the scenario's golden runs on the form that `hold` plays. */
export async function movesOf(room: Greenroom, index = 0): Promise<AgentInput[]> {
  const edition = await room.library.current(scenario);
  const run = edition?.scenario.golden[index];
  return edition && run ? goldenInputs(edition, run, seed) : [];
}
