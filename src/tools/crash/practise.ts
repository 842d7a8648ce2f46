import { freshKey, type Answered, type Client } from './client.ts';
import type { ContactNote, Notes } from './notes.ts';
import { scenario } from './only-scenario.ts';

const sections = ['professionalism', 'empathy', 'accuracy', 'escalation'];
let said = 0;

/**
 * Holds one contact after another until `going` says no: replies, ends it at the desk, and judges it.
 * Only one browser of a person takes assessments (`assessed`): one may be open, and two would write to it at once.
 */
export async function practise(
  client: Client,
  notes: Notes,
  going: () => boolean,
  assessed: boolean,
): Promise<void> {
  for (let n = 0; going(); n += 1) {
    const note = await start(client, notes, assessed && n % 2 === 0 ? 'assessment' : 'practice');
    for (let turn = 0; turn < 5 && going() && !note.ended; turn += 1) await reply(client, notes, note);
    if (going() && !note.ended) await end(client, notes, note);
    if (going() && note.ended) await reflect(client, notes, note);
  }
}

async function start(client: Client, notes: Notes, source: ContactNote['source']): Promise<ContactNote> {
  const fields = { mode: source, intensity: 'usual', accepts: 'yes', revision: '0', key: freshKey() };
  const answered = await client.send(`/practise/${scenario}?/start`, fields);
  const id = answered.location?.split('/')[2];
  if (id === undefined) throw new Error(`Starting was answered by ${JSON.stringify(answered)}.`);
  // An assessment that still runs is gone on with.
  const known = notes.contacts.find((note) => note.id === id);
  if (known) return known;
  const note: ContactNote = { id, source, revision: 1, words: [], ended: false, reflected: false };
  notes.contacts.push(note);
  notes.acknowledged += 1;
  return note;
}

async function reply(client: Client, notes: Notes, note: ContactNote): Promise<void> {
  const words = `I am sorry about this, and I will look into it for you now. (${(said += 1)})`;
  const answered = await move(client, note, 'reply', { words });
  if (taken(answered, notes, note)) note.words.push(words);
}

async function end(client: Client, notes: Notes, note: ContactNote): Promise<void> {
  const answered = await move(client, note, 'act', { action: 'end-contact', reason: 'resolved' });
  if (taken(answered, notes, note)) note.ended = true;
}

function move(client: Client, note: ContactNote, action: string, fields: Readonly<Record<string, string>>) {
  const ticket = { revision: String(note.revision), key: freshKey() };
  return client.send(`/contacts/${note.id}?/${action}`, { ...fields, ...ticket });
}

/** Notes what was acknowledged. The customer may have ended it; any other refusal of the only writer is wrong. */
function taken(answered: Answered, notes: Notes, note: ContactNote): boolean {
  if (answered.type === 'success') {
    note.revision += 1;
    notes.acknowledged += 1;
    return true;
  }
  if (JSON.stringify(answered).includes('contact.has-ended')) note.ended = true;
  else notes.wrong.push(`contacts/${note.id} at ${note.revision}: ${JSON.stringify(answered)}`);
  return false;
}

async function reflect(client: Client, notes: Notes, note: ContactNote): Promise<void> {
  const levels = Object.fromEntries(sections.map((section) => [`level-${section}`, '3']));
  const fields = { ...levels, words: 'Fine.', revision: '0', key: freshKey() };
  const answered = await client.send(`/contacts/${note.id}/reflect?/reflect`, fields);
  if (answered.type !== 'redirect') {
    notes.wrong.push(`contacts/${note.id} reflect: ${JSON.stringify(answered)}`);
    return;
  }
  note.reflected = true;
  notes.acknowledged += 1;
}
