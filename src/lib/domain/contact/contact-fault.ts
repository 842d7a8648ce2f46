import type { Message } from '../desk/desk.ts';

/**
 * One thing by which a log gives itself away. `seq` is the event it was noticed at, null where it is the header or the whole.
 * - `hash`: an event, or the header before the first, is not what was chained.
 * - `order`: numbering, or an event where none of its kind can stand.
 * - `type`: an event of a kind that this version does not know.
 * - `time`: virtual time that the costs do not add up to.
 * - `edition`: the header pins other content than the edition it is checked against.
 * - `replay`: the same moves do not lead to what is recorded.
 */
export type ContactFault = {
  readonly code: 'hash' | 'order' | 'type' | 'time' | 'edition' | 'replay';
  readonly seq: number | null;
  readonly message: Message;
};

export function fault(
  code: ContactFault['code'],
  seq: number | null,
  key: string,
  words: Message['with'] = {},
): ContactFault {
  return { code, seq, message: { key: `contact.fault.${key}`, with: { seq: String(seq ?? ''), ...words } } };
}
