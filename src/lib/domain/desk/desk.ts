import type { CaseValue } from '../language/reading.ts';
import type { ClauseId, FactId } from '../policy/policy.ts';

export const deskActionIds = [
  'look-up',
  'verify-identity',
  'log-complaint',
  'refund',
  'replace',
  'goodwill',
  'schedule-follow-up',
  'escalate',
  'wrap-up',
  'end-contact',
] as const;
export type DeskActionId = (typeof deskActionIds)[number];

/** What the representative asks of the desk. Arguments arrive as typed in the form: text, trimmed. */
export type DeskRequest = { readonly action: DeskActionId; readonly args: Readonly<Record<string, string>> };

/** The desk's memory of one contact, rebuilt from its events. Money in the company's currency, major units. */
export type DeskState = {
  readonly lookedUp: boolean;
  readonly verified: boolean;
  readonly complaintReference?: string;
  readonly refunded: number;
  readonly replaced: boolean;
  readonly goodwill: number;
  readonly followUps: readonly { readonly what: string; readonly inWorkingDays: number }[];
  readonly escalatedTo?: string;
  readonly note?: string;
  readonly done: readonly DeskActionId[];
};

/** The case as the desk shows it: flat dotted names to values; some may be told only after identity is verified. */
export type CaseRecord = {
  readonly fields: Readonly<Record<string, CaseValue>>;
  readonly privateFields: readonly string[];
};

/** A sentence of the text catalogue, by key, with the words to fill in. */
export type Message = { readonly key: string; readonly with: Readonly<Record<string, string>> };

/**
 * What the desk answers.
 * - `impossible`: no such order, a missing argument: refused, never scored, nothing recorded.
 * - `beyond-authority`: refused, recorded as `agent.tried` and scored.
 * - `done`: carried out; `against` names the clauses it offends, if any. `success` is false where it was done and came to nothing (identity did not match).
 */
export type DeskOutcome =
  | { readonly outcome: 'impossible'; readonly message: Message }
  | {
      readonly outcome: 'beyond-authority';
      readonly message: Message;
      readonly fact: FactId;
      readonly clause: ClauseId;
    }
  | {
      readonly outcome: 'done';
      readonly message: Message;
      readonly state: DeskState;
      readonly success: boolean;
      readonly against: readonly ClauseId[];
    };
