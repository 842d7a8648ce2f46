import type { Message } from '../desk/desk.ts';
import type { Advance, AgentInput } from './advance.ts';
import { appendEvent } from './append-event.ts';
import { hasEnded } from './contact-record.ts';
import type { Contact, ContactEvent, ContactEventBody } from './contact.ts';
import { askDesk, recordOf } from './desk-turn.ts';
import type { Edition } from './edition.ts';
import { followUpEvents } from './follow-up-events.ts';
import { replayLog } from './replay-contact.ts';
import type { Replaying } from './replaying.ts';
import type { Replays } from './replays.ts';
import { takeEvent } from './take-event.ts';
import { takeTurn, type AgentEvent } from './take-turn.ts';

export type { Advance, AgentInput } from './advance.ts';

/** The longest message, in UTF-16 units. */
export const longestMessage = 4000;
/** The longest single wait, in seconds: a week. */
export const longestWait = 7 * 24 * 3600;

/** Carries one move of the representative into a contact. What the desk or the contact cannot do is refused and leaves no trace. */
export function advanceContact(
  edition: Edition,
  contact: Contact,
  input: AgentInput,
  replays?: Replays,
): Advance {
  if (hasEnded(contact)) return refuse('contact.has-ended');
  if ('stops' in input)
    return { events: newEvents(edition, contact, [{ type: 'contact.ended', by: 'stopped', ending: null }]) };
  const replaying = replayLog(edition, contact, replays);
  const recorded = eventFor(edition, replaying, input);
  if ('refused' in recorded) return recorded;
  const [event] = newEvents(edition, contact, [recorded.body]) as [AgentEvent];
  const taken = takeTurn(edition, replaying, event);
  const events = newEvents(edition, contact, [recorded.body, ...followUpEvents(event, taken)]);
  if (replays) remember(edition, taken.replaying, events, replays);
  return { events };
}

/** What was played to find the events need not be played again by who reads them. */
function remember(
  edition: Edition,
  moved: Replaying,
  events: readonly ContactEvent[],
  replays: Replays,
): void {
  const followUps = events.slice(1);
  const replaying = followUps.reduce((before, each) => takeEvent(edition, before, each).replaying, moved);
  replays.keep(events.at(-1)!.hash, replaying);
}

type Recorded = { readonly body: ContactEventBody } | { readonly refused: Message };

function eventFor(
  edition: Edition,
  replaying: Replaying,
  input: Exclude<AgentInput, { stops: true }>,
): Recorded {
  if ('words' in input) return wordsEvent(input.words);
  if ('waits' in input) return waitEvent(input.waits);
  const outcome = askDesk(edition, replaying, input.does);
  const body = recordOf(input.does, outcome);
  return body ? { body } : { refused: outcome.message };
}

function wordsEvent(words: string): Recorded {
  if (words.trim() === '') return refuse('reply.empty');
  if (words.length > longestMessage) return refuse('reply.too-long', { limit: String(longestMessage) });
  return { body: { type: 'agent.said', text: words } };
}

function waitEvent(seconds: number): Recorded {
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > longestWait) return refuse('wait.unusable');
  return { body: { type: 'time.passed', seconds } };
}

function refuse(key: string, words: Message['with'] = {}): { readonly refused: Message } {
  return { refused: { key, with: words } };
}

function newEvents(
  { pack }: Edition,
  { header, events }: Contact,
  bodies: readonly ContactEventBody[],
): readonly ContactEvent[] {
  const all = bodies.reduce((before, body) => appendEvent(header, before, body, pack.company), events);
  return all.slice(events.length);
}
