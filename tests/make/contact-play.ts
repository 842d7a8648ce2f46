import type { CompiledScenario } from '#lib/domain/scenario/compiled-scenario.ts';
import { drawForm } from '#lib/domain/scenario/draw-form.ts';
import type { Heard } from '#lib/domain/scenario/heard.ts';
import { openPlay, playTurn, type Played } from '#lib/domain/scenario/play-turn.ts';
import { speak, type Voice } from '#lib/domain/scenario/speak.ts';

export type PlayedTurn = { readonly heard: Heard; readonly played: Played; readonly line?: string };

/** Plays heard turns to the end, or to the contact's ending, and gives the customer a voice. */
export function playAll(
  compiled: CompiledScenario,
  turns: readonly Heard[],
  seed = 7,
): { opening: string; turns: PlayedTurn[] } {
  const form = drawForm(compiled.scenario, seed, '2026-03-02T09:00:00.000Z');
  let played = openPlay(compiled, 'usual');
  const voice = (uses: Voice['uses'], previous?: string): Voice => ({
    form,
    intensity: 'usual',
    mood: played.moodAfter,
    uses,
    ...(previous === undefined ? {} : { previous }),
  });
  let { text: previous, uses } = speak(compiled, played.said!, voice({}));
  const opening = previous;
  const done: PlayedTurn[] = [];
  for (const heard of turns) {
    if (played.ending) break;
    played = playTurn(compiled, played.snapshot, heard);
    if (played.said === undefined) {
      done.push({ heard, played });
      continue;
    }
    ({ text: previous, uses } = speak(compiled, played.said, voice(uses, previous)));
    done.push({ heard, played, line: previous });
  }
  return { opening, turns: done };
}
