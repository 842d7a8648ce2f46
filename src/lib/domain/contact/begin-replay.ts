import { emptyDesk } from '../desk/empty-desk.ts';
import { readCustomerMessage } from '../language/read-customer-message.ts';
import { drawForm } from '../scenario/draw-form.ts';
import { openPlay } from '../scenario/play-turn.ts';
import { speak } from '../scenario/speak.ts';
import type { ContactHeader } from './contact.ts';
import type { Edition } from './edition.ts';
import type { Replaying } from './replaying.ts';

/** A contact at its very beginning, and the words with which the customer opens it. */
export function beginReplay(
  edition: Edition,
  header: ContactHeader,
): { readonly replaying: Replaying; readonly text: string; readonly by: string } {
  const form = drawForm(edition.scenario, header.seed, header.startsAt);
  const played = openPlay(edition.compiled, header.intensity);
  const said = played.said ?? { rule: 'opens', answers: [] };
  const { text, uses } = speak(edition.compiled, said, {
    form,
    intensity: header.intensity,
    mood: played.moodAfter,
    uses: {},
  });
  const replaying: Replaying = {
    header,
    form,
    snapshot: played.snapshot,
    moment: played.momentAfter,
    mood: played.moodAfter,
    told: played.told,
    desk: emptyDesk,
    uses,
    earlier: [],
    opening: { seq: 1, text: '', signs: [] },
    turns: [],
    at: 0,
  };
  return { replaying, text, by: said.rule };
}

/** The beginning once the customer's first words are on record. */
export function withOpening(
  replaying: Replaying,
  opening: { readonly seq: number; readonly at: number; readonly text: string },
): Replaying {
  const { seq, at, text } = opening;
  return {
    ...replaying,
    at,
    earlier: [{ speaker: 'customer', text }],
    opening: { seq, text, signs: readCustomerMessage(text) },
  };
}
