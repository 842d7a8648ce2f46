import type { Contact, ContactEvent } from './contact.ts';
import { fault, type ContactFault } from './contact-fault.ts';

const moves = ['agent.said', 'agent.did', 'agent.tried', 'time.passed'];

/** Wrong numbers, and events where none of their kind can stand. */
export function findOrderFaults({ events }: Contact): readonly ContactFault[] {
  if (events.length === 0) return [fault('order', null, 'empty')];
  return events.flatMap((_event, index) => placeFaults(events, index));
}

function placeFaults(events: readonly ContactEvent[], index: number): readonly ContactFault[] {
  const { type, seq } = events[index]!;
  const before = events[index - 1]?.type;
  if (seq !== index + 1) return [fault('order', seq, 'wrong-number', { expected: String(index + 1) })];
  if (index === 0) return type === 'customer.said' ? [] : [fault('order', seq, 'no-opening')];
  if (before === 'contact.ended') return [fault('order', seq, 'after-the-end')];
  if (type === 'customer.said' && !moves.includes(String(before))) return [fault('order', seq, 'two-lines')];
  return [];
}
