import type { Edition } from './edition.ts';
import { advanceContact } from './advance-contact.ts';
import type { AgentInput } from './advance.ts';
import type { Contact, ContactHeader } from './contact.ts';
import { engineVersion } from './engine-version.ts';
import { openContact } from './open-contact.ts';
import type { Message } from '../desk/desk.ts';
import { drawForm } from '../scenario/draw-form.ts';
import { fillNames, fillWords } from '../scenario/fill-words.ts';
import type { GoldenRun, Intensity } from '../scenario/scenario.ts';

/** Every contact begins on the same virtual morning: a Tuesday, within opening hours. */
export const virtualStart = '2026-03-03T14:02:00.000Z';

/** The header of a contact that begins now under this edition. */
export function headerFor(edition: Edition, seed: number, intensity: Intensity = 'usual'): ContactHeader {
  return {
    engine: engineVersion,
    company: edition.pack.company.id,
    policy: edition.hashes.policy,
    scenario: { id: edition.scenario.id, ...edition.hashes.scenario },
    rubric: { id: edition.rubric.id, ...edition.hashes.rubric },
    seed,
    intensity,
    startsAt: virtualStart,
  };
}

/** A run that was played: the contact, and the first turn that the desk or the contact refused, if one was. */
export type PlayedRun = {
  readonly contact: Contact;
  readonly refused: { readonly turn: number; readonly message: Message } | null;
};

/** Plays moves from the beginning, as a representative would have made them. */
export function playInputs(
  edition: Edition,
  header: ContactHeader,
  inputs: readonly AgentInput[],
): PlayedRun {
  let contact: Contact = { header, events: openContact(edition, header) };
  for (const [turn, input] of inputs.entries()) {
    const advance = advanceContact(edition, contact, input);
    if ('refused' in advance) return { contact, refused: { turn, message: advance.refused } };
    contact = { header, events: [...contact.events, ...advance.events] };
  }
  return { contact, refused: null };
}

/** Plays one of the scenario's golden runs on its own form. */
export function playGolden(edition: Edition, run: GoldenRun): PlayedRun {
  const header = headerFor(edition, run.seed);
  return playInputs(edition, header, goldenInputs(edition, run, run.seed));
}

/** A golden run's turns as moves on the form of `seed`: `$order.number` is what that form says. */
export function goldenInputs(edition: Edition, run: GoldenRun, seed: number): AgentInput[] {
  const form = drawForm(edition.scenario, seed, virtualStart);
  return run.turns.map((turn) => {
    if ('words' in turn) return { words: fillWords(turn.words, form) };
    if ('waits' in turn) return { waits: turn.waits };
    const args = Object.entries(turn.args).map(([name, value]) => [
      name,
      String(fillNames(value, form.values)),
    ]);
    return { does: { action: turn.does, args: Object.fromEntries(args) } };
  });
}
