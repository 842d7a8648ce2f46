import { canonicalJson, hashText } from '../content/hash.ts';
import type { Company } from '../policy/policy.ts';
import type { ContactEvent, ContactEventBody, ContactHeader } from './contact.ts';
import { timeTaken } from './virtual-time.ts';

/** What the first event of a contact chains over. */
export function headerHash(header: ContactHeader): string {
  return hashText(canonicalJson(header));
}

/** SHA-256 over the hash before it and everything the event says. */
export function eventHash(before: string, event: ContactEvent | Omit<ContactEvent, 'hash'>): string {
  return hashText(`${before}\n${canonicalJson({ ...event, hash: undefined })}`);
}

/** The events with one more: numbered from 1, timed, and chained over what came before. */
export function appendEvent(
  header: ContactHeader,
  events: readonly ContactEvent[],
  body: ContactEventBody,
  company: Company,
): readonly ContactEvent[] {
  const last = events.at(-1);
  const event = { seq: (last?.seq ?? 0) + 1, at: (last?.at ?? 0) + timeTaken(body, company), ...body };
  const hash = eventHash(last?.hash ?? headerHash(header), event);
  return [...events, { ...event, hash }];
}
