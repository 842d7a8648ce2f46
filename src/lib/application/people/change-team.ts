import { checkedName } from '../../domain/people/check-person.ts';
import { isActive, type Person, type Team } from '../../domain/people/person.ts';
import { NotFound, NotNow, Unusable } from '../../domain/refusal/refusal.ts';
import { findDocuments } from '../find-documents.ts';
import type { WriteTicket } from '../views/words.ts';
import { allowManaging } from './allow-managing.ts';
import type { FrontDesk } from './front-desk.ts';

/** Makes a team without managers. The key names this very team, so that sending the form twice makes one. */
export function createTeam(
  desk: FrontDesk,
  actor: Person,
  { name, key }: { readonly name: string; readonly key: string },
): Promise<void> {
  return desk.inTurn(async () => {
    allowManaging(actor);
    const id = key.toLowerCase();
    if (!/^[a-z0-9-]{8,64}$/.test(id)) throw new Unusable('form.incomplete');
    const document: Team = { id, name: await freeName(desk, name, id), managers: [] };
    await desk.room.teams.put({ id, expected: 0, document, key });
  });
}

/** Renames a team and says who leads it: active people with the role of a manager. */
export function changeTeam(
  desk: FrontDesk,
  actor: Person,
  change: WriteTicket & {
    readonly team: string;
    readonly name: string;
    readonly managers: readonly string[];
  },
): Promise<void> {
  return desk.inTurn(async () => {
    allowManaging(actor);
    const stored = /^[a-z0-9-]{1,64}$/.test(change.team) ? await desk.room.teams.get(change.team) : null;
    if (!stored) throw new NotFound('team.unknown');
    const able = (await possibleManagers(desk)).map(({ id }) => id);
    const managers = [...new Set(change.managers)];
    if (managers.some((id) => !able.includes(id))) throw new Unusable('team.manager-unable');
    const name = await freeName(desk, change.name, stored.id);
    await desk.room.teams.put({
      id: stored.id,
      expected: change.revision,
      document: { ...stored.document, name, managers },
      key: change.key,
    });
  });
}

/** Who can lead a team, by name. */
export async function possibleManagers(desk: FrontDesk): Promise<readonly Person[]> {
  const found = await findDocuments(desk.room.people, 'role', 'manager');
  return found
    .map(({ document }) => document)
    .filter(isActive)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function freeName(desk: FrontDesk, wanted: string, id: string): Promise<string> {
  const name = checkedName(wanted);
  for (const other of await desk.room.teams.ids()) {
    const team = other === id ? null : await desk.room.teams.get(other);
    if (team?.document.name.toLowerCase() === name.toLowerCase())
      throw new NotNow('team.name-taken', { name });
  }
  return name;
}
