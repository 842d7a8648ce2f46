import { importContact } from '#lib/domain/imports/import-contact.ts';
import type { Transcript, TranscriptTurn } from '#lib/domain/imports/transcript.ts';
import type { ReplayedContact, Turn } from '#lib/domain/contact/replayed-contact.ts';
import { harbourHome } from './pack.ts';

export const customer = (text: string): TranscriptTurn => ({ speaker: 'customer', text });
export const agent = (text: string): TranscriptTurn => ({ speaker: 'agent', text });
export const deed = (action: string, args: Readonly<Record<string, string>> = {}): TranscriptTurn => ({
  speaker: 'agent',
  action,
  args,
});

/** The order that these customers write about. */
export const lampCase = {
  order: { number: 'HH-7720', item: 'floor lamp', price: 64, delivered: '12 days ago', condition: 'faulty' },
  customer: { name: 'Priya Raman', address: '9 Quarry Lane, Bristol', postcode: 'BS7 8NR' },
};

export function makeTranscript(
  turns: readonly TranscriptTurn[],
  changes: Partial<Transcript> = {},
): Transcript {
  return { channel: 'chat', case: {}, privateNames: [], turns, ...changes };
}

/** A conversation about the lamp, imported. */
export function importLamp(
  turns: readonly TranscriptTurn[],
  changes: Partial<Transcript> = {},
): ReplayedContact {
  return importContact(makeTranscript(turns, { case: lampCase, ...changes }), harbourHome());
}

/** The faults that count in a turn's words. */
export function faultsIn(turn: Turn | undefined): string[] {
  if (turn?.move.kind !== 'words') return [];
  return turn.move.reading.faults.filter(({ vetoedBy }) => !vetoedBy).map(({ fault }) => fault);
}
