import type { Contact } from './contact.ts';
import { fault, type ContactFault } from './contact-fault.ts';

type Kind = 'text' | 'number' | 'yes-no' | 'words' | 'text or nothing';

/** What each kind of event consists of, beyond `seq`, `at`, `hash` and `type`. */
const shapes: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'customer.said': { text: 'text', by: 'text' },
  'agent.said': { text: 'text' },
  'agent.did': { action: 'text', args: 'words', success: 'yes-no', result: 'words' },
  'agent.tried': { action: 'text', args: 'words', fact: 'text' },
  'time.passed': { seconds: 'number' },
  'contact.ended': { by: 'text', ending: 'text or nothing' },
};
const numbering: Readonly<Record<string, Kind>> = { seq: 'number', at: 'number', hash: 'text', type: 'text' };

/** What cannot be a contact at all: parts of a header that are missing, events of unknown kinds or with wrong members. */
export function findShapeFaults(contact: Contact): readonly ContactFault[] {
  const { header, events } = contact as Partial<Contact>;
  if (!isMap(header) || !Array.isArray(events)) return [fault('type', null, 'no-contact')];
  const missing = ['policy', 'scenario', 'rubric'].some(
    (part) => !isMap((header as Record<string, unknown>)[part]),
  );
  const faults = missing ? [fault('type', null, 'no-contact')] : [];
  return [...faults, ...events.flatMap((event, index) => eventFaults(event, index + 1))];
}

function eventFaults(event: unknown, place: number): readonly ContactFault[] {
  if (!isMap(event)) return [fault('type', place, 'wrong-members', { type: '' })];
  const type = String(event['type']);
  if (!Object.hasOwn(shapes, type)) return [fault('type', place, 'unknown-type', { type })];
  const wanted = { ...numbering, ...shapes[type] };
  const whole = Object.entries(wanted).every(([name, kind]) => isKind(event[name], kind));
  const extra = Object.keys(event).some((name) => !Object.hasOwn(wanted, name));
  return whole && !extra ? [] : [fault('type', place, 'wrong-members', { type })];
}

function isKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'text or nothing':
      return typeof value === 'string' || value === null;
    case 'number':
      return typeof value === 'number';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'words':
      return isMap(value) && Object.values(value).every((word) => typeof word === 'string');
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
