import { appendEvent } from './append-event.ts';
import { beginReplay } from './begin-replay.ts';
import type { ContactEvent, ContactHeader } from './contact.ts';
import type { Edition } from './edition.ts';

/** The first event of a contact: the customer speaks first. */
export function openContact(edition: Edition, header: ContactHeader): readonly ContactEvent[] {
  const { text, by } = beginReplay(edition, header);
  return appendEvent(header, [], { type: 'customer.said', text, by }, edition.pack.company);
}
