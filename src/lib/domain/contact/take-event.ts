import { readCustomerMessage } from '../language/read-customer-message.ts';
import { withOpening } from './begin-replay.ts';
import type { ContactEvent } from './contact.ts';
import type { Edition } from './edition.ts';
import type { Replaying } from './replaying.ts';
import { takeTurn, type TurnTaken } from './take-turn.ts';

/** Takes the next event of a log: a move is played, what the customer said and how it ended are taken as recorded. */
export function takeEvent(edition: Edition, replaying: Replaying, event: ContactEvent): TurnTaken {
  switch (event.type) {
    case 'customer.said':
      return { replaying: hearCustomer(replaying, event) };
    case 'contact.ended':
      return { replaying: end(edition, replaying, event) };
    default:
      return takeTurn(edition, replaying, event);
  }
}

function hearCustomer(
  replaying: Replaying,
  event: Extract<ContactEvent, { type: 'customer.said' }>,
): Replaying {
  const { seq, at, text } = event;
  const turn = replaying.turns.at(-1);
  if (!turn) return withOpening(replaying, event);
  const customerSaid = { seq, text, signs: readCustomerMessage(text) };
  const turns = [...replaying.turns.slice(0, -1), { ...turn, customerSaid }];
  return { ...replaying, at, turns, earlier: [...replaying.earlier, { speaker: 'customer', text }] };
}

function end(
  edition: Edition,
  replaying: Replaying,
  event: Extract<ContactEvent, { type: 'contact.ended' }>,
): Replaying {
  const { by, at, ending: id } = event;
  const written = edition.scenario.endings.find((ending) => ending.id === id) ?? null;
  // The ending as played may be lowered by a broken safety rule; the file's own is not.
  const ending = replaying.reached?.id === id ? replaying.reached : written;
  return { ...replaying, at, ended: { by, ending } };
}
