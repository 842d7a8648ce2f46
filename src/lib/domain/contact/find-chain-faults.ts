import { eventHash, headerHash } from './append-event.ts';
import type { Contact } from './contact.ts';
import { fault, type ContactFault } from './contact-fault.ts';

/** Events whose hash is not the one over what they say and the hash recorded before them. The first chains over the header. */
export function findChainFaults({ header, events }: Contact): readonly ContactFault[] {
  return events.flatMap((event, index) => {
    const before = index === 0 ? headerHash(header) : events[index - 1]!.hash;
    if (eventHash(before, event) === event.hash) return [];
    return [fault('hash', event.seq, index === 0 ? 'header-or-first-changed' : 'event-changed')];
  });
}
