import type { ContactSource } from '../../domain/contact/contact.ts';
import type { Role } from '../../domain/people/person.ts';
import type { Result } from '../../domain/scoring/scorecard.ts';

export type ContactRow = {
  readonly contact: string;
  readonly title: string;
  readonly source: ContactSource;
  readonly on: string;
  readonly result: Result | null;
  readonly score: number | null;
  readonly state: 'talking' | 'to-reflect' | 'finished' | 'stopped';
  readonly href: string;
  readonly reviews: number;
};

/** /history: own contacts, newest first. */
export type HistoryView = { readonly contacts: readonly ContactRow[] };

/** An assessment that its owner stopped: that and when, and nothing of what was said. It never counts in `n`. */
export type StoppedAssessment = { readonly title: string; readonly on: string };

/** /team: assessment results only. Practice is invisible here. `interval` is the t interval of the mean, null below n = 2. */
export type TeamView = {
  readonly team: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly n: number;
    readonly passed: number;
    readonly mean: number | null;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly latest: readonly ContactRow[];
    /** Newest first. */
    readonly stopped: readonly StoppedAssessment[];
  }[];
};

/** /account. Actions: `?/password` (old, wanted), `?/everywhere`; `?/signout` lives on /enter. */
export type AccountView = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  /** The demo's people have none: there is nothing to change. */
  readonly hasPassword: boolean;
};
