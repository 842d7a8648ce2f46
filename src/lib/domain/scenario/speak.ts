import { chooseLine } from './choose-line.ts';
import type { CompiledScenario } from './compiled-scenario.ts';
import { fillWords } from './fill-words.ts';
import type { Form } from './form.ts';
import type { Said } from './play-turn.ts';
import type { Intensity } from './scenario.ts';

/** What a line depends on beside its rule. `uses` counts, by line id, how often each has been said in this contact. */
export type Voice = {
  readonly form: Form;
  readonly intensity: Intensity;
  readonly mood: number;
  readonly uses: Readonly<Record<string, number>>;
  readonly previous?: string;
};

/** The customer's words for what a turn made them say, and the counts with this saying added. */
export function speak(
  compiled: CompiledScenario,
  said: Said,
  voice: Voice,
): { readonly text: string; readonly uses: Voice['uses'] } {
  const ids = [
    ...(said.rule === 'answers' ? [] : [said.rule]),
    ...said.answers.map((slot) => `answers.${slot}`),
  ];
  const spoken = ids.map((id) => sayLine(compiled, id, voice)).filter((text) => text !== '');
  const uses = { ...voice.uses };
  for (const id of ids) uses[id] = (uses[id] ?? 0) + 1;
  return { text: spoken.join(' '), uses };
}

function sayLine(compiled: CompiledScenario, rule: string, voice: Voice): string {
  const line = compiled.lines[rule];
  if (line === undefined) return '';
  return chooseLine(line, {
    seed: voice.form.seed,
    rule,
    used: voice.uses[rule] ?? 0,
    mood: voice.mood,
    intensity: voice.intensity,
    ...(voice.previous === undefined ? {} : { previous: voice.previous }),
    fill: (text) => fillWords(text, voice.form),
  });
}
