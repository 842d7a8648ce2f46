import type { PersonId } from '../people/person.ts';

export type Layer = 'self' | 'peer' | 'manager';

/** A reviewer's words on one criterion. `level` null with a `reason` is N/A; undefined is not judged yet. */
export type Judgement = {
  readonly level: number | null;
  readonly reason?: string;
  readonly comment?: string;
  readonly evidence: readonly {
    readonly seq: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
};

/** One scorecard filled in by one person on one contact. */
export type Evaluation = {
  readonly id: string;
  readonly contact: string;
  readonly layer: Layer;
  readonly reviewer: PersonId;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly comment: string;
  /** Ids of critical errors a manager clears, each with a reason. */
  readonly clears: readonly { readonly criticalError: string; readonly reason: string }[];
  /** ISO 8601; null while it is a draft. */
  readonly submittedAt: string | null;
};

/** A review asked of somebody. It becomes an evaluation when they begin. */
export type Assignment = {
  readonly id: string;
  readonly contact: string;
  readonly reviewee: PersonId;
  readonly reviewer: PersonId;
  readonly layer: 'peer' | 'manager';
  readonly assignedAt: string;
  readonly dueAt: string;
  readonly evaluation: string | null;
  readonly status: 'open' | 'submitted';
};
