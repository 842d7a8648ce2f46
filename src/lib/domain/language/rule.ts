import type { Match } from './match.ts';
import type { Patterns } from './pattern.ts';
import type { FaultId, Severity, SkillId, Strength } from './reading.ts';
import type { Scene } from './scene.ts';

/** A reason for which something found is not counted. The sentence people read is in the text catalogue under the same id. */
export type Veto = { readonly id: string; readonly holds: (match: Match, scene: Scene) => boolean };

export type Rule = {
  /** Stable, as in `ACK-2`; never reused for something else. */
  readonly id: string;
  readonly patterns?: Patterns;
  /** Where to look, for what no pattern over words can find. */
  readonly find?: (scene: Scene) => readonly Match[];
  /** What must hold beside the pattern for there to be a find at all. */
  readonly needs?: (match: Match, scene: Scene) => boolean;
  /** Shown up to where its clause ends: "I understand how upsetting" stops short of what it says. */
  readonly toClauseEnd?: true;
  /** Asked in order; the first that holds is the one that is named. */
  readonly vetoes: readonly Veto[];
};

export type SkillRule = Rule & { readonly strength: Strength | ((match: Match, scene: Scene) => Strength) };

export type FaultRule = Rule & { readonly severity: Severity | ((match: Match, scene: Scene) => Severity) };

export type SkillDetector = { readonly skill: SkillId; readonly rules: readonly SkillRule[] };

export type FaultDetector = { readonly fault: FaultId; readonly rules: readonly FaultRule[] };
