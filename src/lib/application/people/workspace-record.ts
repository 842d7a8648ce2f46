import { Broken } from '../../domain/refusal/refusal.ts';
import type { FrontDesk, WorkspaceRecord } from './front-desk.ts';

const id = 'workspace';

/** What is known of the workspace; null while it is new. */
export async function workspaceRecord(desk: Pick<FrontDesk, 'records'>): Promise<WorkspaceRecord | null> {
  return (await desk.records.get(id))?.document ?? null;
}

/** Writes the record down, over what was there. */
export async function keepWorkspaceRecord(
  desk: Pick<FrontDesk, 'records'>,
  document: WorkspaceRecord,
): Promise<void> {
  const stored = await desk.records.get(id);
  await desk.records.put({ id, expected: stored?.revision ?? 0, document });
}

/**
 * Refuses to open a demo as a workspace for real people, or real people's workspace as a demo, where anybody could enter as anybody.
 * A demo made before there were records has people and no record.
 */
export async function checkWorkspaceKind(
  desk: Pick<FrontDesk, 'records' | 'room'>,
  demo: boolean,
): Promise<void> {
  const record = await workspaceRecord(desk);
  const furnished = record === null && (await desk.room.people.ids()).length > 0;
  const kind = record?.kind ?? (furnished ? 'demo' : null);
  if (demo && kind === 'real') throw new Broken('workspace.is-real');
  if (!demo && kind === 'demo') throw new Broken('workspace.is-demo');
}
