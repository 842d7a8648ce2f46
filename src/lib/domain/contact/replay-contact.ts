import { beginReplay } from './begin-replay.ts';
import type { Contact } from './contact.ts';
import type { Edition } from './edition.ts';
import type { ReplayedContact } from './replayed-contact.ts';
import type { Replaying } from './replaying.ts';
import type { Replays } from './replays.ts';
import { takeEvent } from './take-event.ts';

/** Replays a contact from its log: the same header and events give the same readings, moods and desk on any machine. */
export function replayContact(edition: Edition, contact: Contact, replays?: Replays): ReplayedContact {
  return asReplayed(replayLog(edition, contact, replays));
}

/** The replay with everything that a next turn needs. With `replays` only what came since the last time is played. */
export function replayLog(edition: Edition, { header, events }: Contact, replays?: Replays): Replaying {
  const from = replays ? knownUpTo(events, replays) : undefined;
  const begun = from ?? { replaying: beginReplay(edition, header).replaying, count: 0 };
  const replayed = events
    .slice(begun.count)
    .reduce((before, event) => takeEvent(edition, before, event).replaying, begun.replaying);
  const last = events.at(-1);
  if (replays && last) replays.keep(last.hash, replayed);
  return replayed;
}

/** The longest beginning of the log that has been replayed before. */
function knownUpTo(
  events: Contact['events'],
  replays: Replays,
): { readonly replaying: Replaying; readonly count: number } | undefined {
  for (let count = events.length; count > 0; count -= 1) {
    const replaying = replays.get(events[count - 1]!.hash);
    if (replaying) return { replaying, count };
  }
  return undefined;
}

function asReplayed(replaying: Replaying): ReplayedContact {
  const { opening, turns, moment, mood, desk, form, told, at, ended, snapshot } = replaying;
  return {
    opening,
    turns,
    moment,
    mood,
    desk,
    caseRecord: form.caseRecord,
    told,
    at,
    snapshot,
    ...(ended ? { ended } : {}),
  };
}
