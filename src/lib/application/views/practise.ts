import type { Result } from '../../domain/scoring/scorecard.ts';
import type { Intensity, Level } from '../../domain/scenario/scenario.ts';
import type { ClauseView } from './policy.ts';
import type { WriteTicket } from './words.ts';

export type LastResult = {
  readonly contact: string;
  readonly result: Result;
  readonly score: number | null;
  readonly on: string;
};

/** One line of /practise. */
export type ScenarioRow = {
  readonly id: string;
  readonly title: string;
  /** Kebab-case; the page spells it out and groups by it. */
  readonly family: string;
  readonly level: Level;
  /** The channel's title in this company. */
  readonly channel: string;
  readonly clauses: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  readonly contentNote: string | null;
  readonly last: LastResult | null;
  /** An unfinished contact of one's own, to go on with. */
  readonly resume: string | null;
};

/** /practise?family=&level=&channel= (filters live in the address; load applies them). */
export type PractiseListView = {
  readonly scenarios: readonly ScenarioRow[];
  /** How many there are without filters. */
  readonly total: number;
  readonly filters: {
    readonly family: string | null;
    readonly level: string | null;
    readonly channel: string | null;
    readonly families: readonly string[];
    readonly levels: readonly string[];
    readonly channels: readonly { readonly id: string; readonly title: string }[];
  };
};

/** /practise/[scenario]. Action: `?/start` (mode, intensity, accepts, key) → redirect to /contacts/[contact]. */
export type BriefingView = WriteTicket & {
  readonly scenario: string;
  readonly title: string;
  readonly family: string;
  readonly level: Level;
  readonly channel: string;
  /** Sanitised HTML of the author's briefing; values not yet drawn are worded neutrally. */
  readonly briefing: string;
  readonly contentNote: string | null;
  readonly customer: string;
  readonly tier: string;
  /** "Refund up to £150", ready words of the desk's limits for this tier. */
  readonly authority: readonly string[];
  readonly clauses: readonly ClauseView[];
  readonly intensities: readonly Intensity[];
  readonly intensity: Intensity;
  readonly mayAssess: boolean;
  /** One's own assessment that still runs here: starting one leads to it. */
  readonly openAssessment: string | null;
  readonly passMark: number;
  readonly last: LastResult | null;
  readonly resume: string | null;
};
