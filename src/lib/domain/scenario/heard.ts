import type { DeskActionId } from '../desk/desk.ts';
import type { FaultId, RemedyId, SkillId, Strength, Verdict } from '../language/reading.ts';
import type { FactId } from '../policy/policy.ts';

/** One turn of the representative, condensed to what a condition can listen for. Plain JSON: it travels inside the machine's events. */
export type Heard = {
  readonly kind: 'words' | 'did' | 'tried' | 'waited';
  /** The strongest counted hit of each skill; vetoed hits are left out. */
  readonly skills: Readonly<Partial<Record<SkillId, Strength>>>;
  readonly faults: readonly FaultId[];
  readonly asks: readonly string[];
  readonly claims: readonly { readonly fact?: FactId; readonly verdict: Verdict }[];
  /** Remedies offered, announced or said to be done. */
  readonly offers: readonly RemedyId[];
  readonly refuses: readonly RemedyId[];
  /** Remedies announced, or said to be done. */
  readonly promises: readonly RemedyId[];
  /** Of the phrases the scenario listens for, those that the words contain. */
  readonly phrases: readonly string[];
  readonly action?: DeskActionId;
  readonly args?: Readonly<Record<string, string>>;
  readonly success?: boolean;
  readonly seconds?: number;
};

/** A turn in which nothing was heard: what every other turn is built on. */
export const nothingHeard: Heard = {
  kind: 'words',
  skills: {},
  faults: [],
  asks: [],
  claims: [],
  offers: [],
  refuses: [],
  promises: [],
  phrases: [],
};
