import type { Message } from '../domain/desk/desk.ts';
import type { Store } from '../ports/store.ts';
import type { WorkspaceReadings } from './workspace-readings.ts';

export type DocumentFaults = {
  readonly store: string;
  readonly id: string;
  readonly faults: readonly Message[];
};

type Target = 'contact' | 'assignment' | 'person' | 'team';
type Link = { readonly to: Target; readonly id: string };
type Linked = { readonly store: string; readonly id: string; readonly links: readonly Link[] };

/** Documents that point to something that is not there or cannot be read, and the ids of all contacts. */
export async function brokenLinks(room: WorkspaceReadings): Promise<{
  readonly contacts: readonly string[];
  readonly documents: readonly DocumentFaults[];
  readonly counts: Readonly<Record<string, number>>;
}> {
  // What points is read before what it points to, and is written after it: nothing in between can look lost.
  const evaluations = await linked('evaluations', room.evaluations, (each) => [
    { to: 'contact', id: each.contact },
    { to: 'person', id: each.reviewer },
    ...(each.layer === 'self' ? [] : [{ to: 'assignment' as const, id: each.id }]),
  ]);
  const assignments = await linked('assignments', room.assignments, (each) => [
    { to: 'contact', id: each.contact },
    { to: 'person', id: each.reviewer },
    { to: 'person', id: each.reviewee },
  ]);
  const contacts = await linked('contacts', room.contacts, (each) => [{ to: 'person', id: each.owner }]);
  const people = await linked('people', room.people, (each) =>
    each.team ? [{ to: 'team', id: each.team }] : [],
  );
  const teams = await linked('teams', room.teams, (each) =>
    each.managers.map((id) => ({ to: 'person', id })),
  );
  const known: Readonly<Record<Target, ReadonlySet<string>>> = {
    assignment: new Set(await room.assignments.ids()),
    contact: new Set(await room.contacts.ids()),
    person: new Set(await room.people.ids()),
    team: new Set(await room.teams.ids()),
  };
  const all = { evaluations, assignments, contacts, people, teams };
  return {
    contacts: contacts.map(({ id }) => id),
    documents: Object.values(all)
      .flat()
      .flatMap((each) => faultsOf(each, known)),
    counts: Object.fromEntries(Object.entries(all).map(([store, each]) => [store, each.length])),
  };
}

/** Every document of a store by what it points to; one that cannot be read points to nothing and is told of as a file. */
async function linked<T>(
  store: string,
  documents: Pick<Store<T>, 'get' | 'ids'>,
  linksOf: (document: T) => Link[],
): Promise<Linked[]> {
  const found: Linked[] = [];
  for (const id of await documents.ids()) {
    const stored = await documents.get(id).catch(() => null);
    found.push({ store, id, links: stored ? linksOf(stored.document) : [] });
  }
  return found;
}

function faultsOf(
  { store, id, links }: Linked,
  known: Readonly<Record<Target, ReadonlySet<string>>>,
): DocumentFaults[] {
  const lost = links.filter((link) => !known[link.to].has(link.id));
  if (lost.length === 0) return [];
  const faults = lost.map((link) => ({
    key: 'verify.points-to-nothing',
    with: { what: link.to, id: link.id },
  }));
  return [{ store, id, faults }];
}
