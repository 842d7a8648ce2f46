import type { Contact, ContactEvent } from '../domain/contact/contact.ts';
import type { ReplayedContact } from '../domain/contact/replayed-contact.ts';
import type { Message } from '../domain/desk/desk.ts';
import type { TranscriptEntry } from './views/talk.ts';

/** The conversation as it is read: words, deeds of the desk in its own sentences, and the passing of time. */
export function viewTranscript(contact: Contact, replayed: ReplayedContact): TranscriptEntry[] {
  const deskMessages = new Map(
    replayed.turns.flatMap(({ seq, move }) => ('message' in move ? [[seq, move.message]] : [])),
  );
  return contact.events.flatMap((event) => {
    const entry = entryOf(event, deskMessages.get(event.seq));
    return entry ? [{ seq: event.seq, at: virtualTime(contact, event.at), ...entry }] : [];
  });
}

/** Virtual wall time, ISO 8601 in UTC. */
export function virtualTime(contact: Contact, at: number): string {
  return new Date(Date.parse(contact.header.startsAt) + Math.round(at * 1000)).toISOString();
}

type Entry = TranscriptEntry extends infer E
  ? E extends TranscriptEntry
    ? Omit<E, 'seq' | 'at'>
    : never
  : never;

function entryOf(event: ContactEvent, deskMessage: Message | undefined): Entry | null {
  switch (event.type) {
    case 'customer.said':
      return { by: 'customer', text: event.text };
    case 'agent.said':
      return { by: 'agent', text: event.text };
    case 'agent.did':
    case 'agent.tried':
      return deskMessage ? { by: 'desk', message: deskMessage, refused: event.type === 'agent.tried' } : null;
    case 'time.passed':
      return { by: 'clock', message: waited(event.seconds) };
    case 'contact.ended':
      return { by: 'clock', message: { key: `clock.ended-by-${event.by}`, with: {} } };
  }
}

function waited(seconds: number): Message {
  const minutes = Math.round(seconds / 60);
  return {
    key: minutes === 1 ? 'clock.minute-passed' : 'clock.minutes-passed',
    with: { n: String(minutes) },
  };
}
