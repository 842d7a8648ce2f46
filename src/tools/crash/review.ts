import { freshKey, type Client } from './client.ts';
import type { Notes, ReviewNote } from './notes.ts';

/** Takes what waits in the reviewer's inbox: keeps a draft, then submits it, until `going` says no. */
export async function review(client: Client, notes: Notes, going: () => boolean): Promise<void> {
  while (going()) {
    const inbox = await client.read('/reviews');
    const waiting = [...inbox.matchAll(/href="\/reviews\/([a-z0-9-]+)"/g)].map((found) => found[1]!);
    const next = waiting.find((id) => !notes.reviews.has(id));
    if (next === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    else await reviewOne(client, notes, next);
  }
}

async function reviewOne(client: Client, notes: Notes, id: string): Promise<void> {
  const form = await client.read(`/reviews/${id}`);
  const criteria = new Set([...form.matchAll(/name="level\.([^"]+)"/g)].map((found) => found[1]!));
  const levels = Object.fromEntries([...criteria].map((criterion) => [`level.${criterion}`, '3']));
  const note: ReviewNote = { id, revision: 0, submitted: false };
  notes.reviews.set(id, note);
  for (const action of ['save', 'submit']) {
    const fields = { ...levels, comment: 'Fine.', revision: String(note.revision), key: freshKey() };
    const answered = await client.send(`/reviews/${id}?/${action}`, fields);
    if (answered.type !== (action === 'save' ? 'success' : 'redirect')) {
      notes.wrong.push(`reviews/${id} ${action}: ${JSON.stringify(answered)}`);
      return;
    }
    note.revision += 1;
    note.submitted = action === 'submit';
    notes.acknowledged += 1;
  }
}
