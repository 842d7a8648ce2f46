import type { FaultHit, SkillHit } from './reading.ts';

const kind: Readonly<Record<string, number>> = {
  courtesy: 1.2,
  greeting: 0.7,
  acknowledgement: 1.1,
  apology: 0.9,
  closing: 0.6,
  'agreement-check': 0.6,
  options: 0.4,
  ownership: 0.4,
};
const harsh: Readonly<Record<string, number>> = {
  rudeness: 1.6,
  sarcasm: 1.6,
  dismissal: 1.1,
  'blame-shifting': 1.1,
  argument: 0.9,
  'non-apology': 0.6,
  'unprovoked-warning': 0.9,
  shouting: 0.5,
  slang: 0.2,
};
const grave = { minor: 0.6, major: 1.2, critical: 2.4 } as const;

export type Tone = { readonly politeness: number; readonly hostility: number };

/** Two numbers from 0 to 1 by a logistic layer over what was found; each kind of skill counts once, every counted fault by its severity. */
export function toneOf(skills: readonly SkillHit[], faults: readonly FaultHit[]): Tone {
  const kinds = new Set(skills.filter((hit) => !hit.vetoedBy).map((hit) => hit.skill));
  const warmth = [...kinds].reduce((sum, skill) => sum + (kind[skill] ?? 0), 0);
  const harshness = faults
    .filter((hit) => !hit.vetoedBy)
    .reduce((sum, hit) => sum + (harsh[hit.fault] ?? 0) * grave[hit.severity], 0);
  return {
    politeness: share(warmth - harshness - 0.6),
    hostility: share(harshness * 1.6 - 0.3 * warmth - 2.6),
  };
}

function share(score: number): number {
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
