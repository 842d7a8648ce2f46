import { readMessage } from '../language/read-message.ts';
import { hear } from '../scenario/hear.ts';
import { playTurn, type Played } from '../scenario/play-turn.ts';
import { speak } from '../scenario/speak.ts';
import type { ContactEvent } from './contact.ts';
import { askDesk } from './desk-turn.ts';
import type { Edition } from './edition.ts';
import { readingContext } from './reading-context.ts';
import type { AgentMove, Turn } from './replayed-contact.ts';
import type { Replaying } from './replaying.ts';

/** An event that is a move of the representative. */
export type AgentEvent = Extract<
  ContactEvent,
  { type: 'agent.said' | 'agent.did' | 'agent.tried' | 'time.passed' }
>;

/** A turn played: where the contact stands now, and what the customer says to it, if anything. */
export type TurnTaken = {
  readonly replaying: Replaying;
  readonly says?: { readonly text: string; readonly by: string };
};

/** Plays one move of the representative on a contact that has not ended. */
export function takeTurn(edition: Edition, before: Replaying, event: AgentEvent): TurnTaken {
  const { move, desk } = moveOf(edition, before, event);
  const played = playTurn(edition.compiled, before.snapshot, hear(move, edition.compiled.phrases));
  const spoken = wordsFor(edition, before, played);
  const replaying: Replaying = {
    ...before,
    snapshot: played.snapshot,
    moment: played.momentAfter,
    mood: played.moodAfter,
    told: played.told,
    desk,
    uses: spoken?.uses ?? before.uses,
    earlier:
      move.kind === 'words' ? [...before.earlier, { speaker: 'agent', text: move.text }] : before.earlier,
    turns: [...before.turns, turnOf(edition, before, event, move, played)],
    at: event.at,
    ...(played.ending ? { reached: played.ending } : {}),
  };
  return spoken && played.said
    ? { replaying, says: { text: spoken.text, by: played.said.rule } }
    : { replaying };
}

function moveOf(
  edition: Edition,
  before: Replaying,
  event: AgentEvent,
): { move: AgentMove; desk: Replaying['desk'] } {
  switch (event.type) {
    case 'agent.said': {
      const reading = readMessage(event.text, readingContext(edition, before), edition.pack);
      return { move: { kind: 'words', text: event.text, reading }, desk: before.desk };
    }
    case 'agent.did': {
      const { action, args, success } = event;
      const outcome = askDesk(edition, before, { action, args });
      const carried = outcome.outcome === 'done' ? outcome : { state: before.desk, against: [] };
      const { against, state } = carried;
      return { move: { kind: 'did', action, args, success, against, message: outcome.message }, desk: state };
    }
    case 'agent.tried': {
      const { action, args, fact } = event;
      const { message } = askDesk(edition, before, { action, args });
      return { move: { kind: 'tried', action, args, fact, message }, desk: before.desk };
    }
    case 'time.passed':
      return { move: { kind: 'waited', seconds: event.seconds }, desk: before.desk };
  }
}

function wordsFor(edition: Edition, before: Replaying, played: Played): ReturnType<typeof speak> | undefined {
  if (!played.said) return undefined;
  const previous = before.earlier.findLast(({ speaker }) => speaker === 'customer')?.text;
  const spoken = speak(edition.compiled, played.said, {
    form: before.form,
    intensity: before.header.intensity,
    mood: played.moodAfter,
    uses: before.uses,
    ...(previous === undefined ? {} : { previous }),
  });
  return spoken.text === '' ? undefined : spoken;
}

function turnOf(
  edition: Edition,
  before: Replaying,
  event: AgentEvent,
  move: AgentMove,
  played: Played,
): Turn {
  return {
    seq: event.seq,
    at: event.at,
    move,
    momentBefore: played.momentBefore,
    momentAfter: played.momentAfter,
    expects: edition.scenario.moments.find(({ id }) => id === played.momentBefore)?.expects ?? [],
    moodBefore: played.moodBefore,
    moodAfter: played.moodAfter,
    moodCauses: played.moodCauses,
    noticed: played.records,
    ...(played.said ? { answeredBy: played.said.rule } : {}),
    verifiedBefore: before.desk.verified,
  };
}
