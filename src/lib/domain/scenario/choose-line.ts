import { drawFrom } from './draw-from.ts';
import type { CustomerLine, Intensity } from './scenario.ts';

export type Choosing = {
  readonly seed: number;
  readonly rule: string;
  /** Times the rule has spoken before. */
  readonly used: number;
  /** 0 to 7, after the turn. */
  readonly mood: number;
  readonly intensity: Intensity;
  /** The customer's previous line as it was said; none at the opening. */
  readonly previous?: string;
  /** Fills the names in, so that lines are compared as they are said. */
  readonly fill: (text: string) => string;
};

/**
 * The alternative said now: a seeded order, walked through by earlier use, skipping the customer's previous line.
 * Variants come before `usual`; where every variant was just said, `usual` serves. The answer is already filled in.
 */
export function chooseLine(line: CustomerLine, choosing: Choosing): string {
  const variant = cycle(variantFor(line, choosing), choosing);
  const usual = cycle(line.usual, choosing);
  const said = [...variant, ...usual].map(choosing.fill);
  return said.find((text) => text !== choosing.previous) ?? said[0] ?? '';
}

function variantFor(line: CustomerLine, { mood, intensity }: Choosing): readonly string[] {
  const byMood = mood >= 4 ? line.whenAngry : line.whenCalm;
  const byIntensity = intensity === 'usual' ? undefined : line[intensity];
  return byMood ?? byIntensity ?? line.usual;
}

/** The alternatives in this rule's seeded order, beginning with the one whose turn it is. */
function cycle(alternatives: readonly string[], { seed, rule, used }: Choosing): readonly string[] {
  const ranked = alternatives.map((text, at) => ({ text, at, rank: drawFrom(seed, `line.${rule}.${at}`) }));
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at);
  const start = ranked.length === 0 ? 0 : used % ranked.length;
  return [...ranked.slice(start), ...ranked.slice(0, start)].map(({ text }) => text);
}
