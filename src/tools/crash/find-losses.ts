import type { WorkspaceReadings } from '../../lib/application/workspace-readings.ts';
import { inspectWorkspace, readWorkspace } from '../../lib/server/read-workspace.ts';
import type { ContactNote, Notes, ReviewNote } from './notes.ts';

/** What was acknowledged and is not there, or is there twice; and every damaged file. Read beside a server that is dead. */
export async function findLosses(workspace: string, notes: Notes, fromContact = 0): Promise<string[]> {
  const room = readWorkspace(workspace);
  const losses = (await inspectWorkspace(workspace)).map(({ path, code }) => `${path}: ${code}`);
  for (const note of notes.contacts.slice(fromContact)) losses.push(...(await lostOf(room, note)));
  for (const note of notes.reviews.values()) losses.push(...(await lostReview(room, note)));
  return losses;
}

/** What one start after a crash has to have made good: every finished assessment has its reviewers, every submitted review is off the desk. */
export async function findUnfinished(workspace: string, notes: Notes): Promise<string[]> {
  const room = readWorkspace(workspace);
  const unfinished: string[] = [];
  for (const { id, source } of notes.contacts.filter(({ ended }) => ended)) {
    const stored = await room.contacts.get(id);
    const last = stored?.document.events.at(-1);
    const due = source === 'assessment' && last?.type === 'contact.ended' && last.by !== 'stopped';
    if (due && !(await room.assignments.get(`${id}-manager`)))
      unfinished.push(`contacts/${id}: nobody asked`);
  }
  for (const { id, submitted } of notes.reviews.values()) {
    const assignment = await room.assignments.get(id);
    if (submitted && assignment?.document.status !== 'submitted')
      unfinished.push(`reviews/${id}: still open`);
  }
  return unfinished;
}

async function lostOf(room: WorkspaceReadings, note: ContactNote): Promise<string[]> {
  const stored = await room.contacts.get(note.id);
  if (!stored) return [`contacts/${note.id}: gone`];
  const losses = stored.revision < note.revision ? [`contacts/${note.id}: at ${stored.revision}`] : [];
  const said = stored.document.events.flatMap((event) => (event.type === 'agent.said' ? event.text : []));
  // One reply more may be there: stored, and its answer lost on the way.
  if (
    said.slice(0, note.words.length).join('\n') !== note.words.join('\n') ||
    said.length > note.words.length + 1
  )
    losses.push(`contacts/${note.id}: ${said.length} replies stored, ${note.words.length} acknowledged`);
  if (note.ended && stored.document.events.at(-1)?.type !== 'contact.ended')
    losses.push(`contacts/${note.id}: not ended`);
  if (note.reflected && !(await room.evaluations.get(`${note.id}-self`)))
    losses.push(`contacts/${note.id}: no reflection`);
  return losses;
}

async function lostReview(
  room: WorkspaceReadings,
  { id, revision, submitted }: ReviewNote,
): Promise<string[]> {
  const stored = await room.evaluations.get(id);
  if ((stored?.revision ?? 0) < revision)
    return [`reviews/${id}: at ${stored?.revision ?? 0}, not ${revision}`];
  return submitted && !stored?.document.submittedAt ? [`reviews/${id}: not submitted`] : [];
}
