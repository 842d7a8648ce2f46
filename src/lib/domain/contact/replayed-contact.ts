import type { CaseRecord, DeskActionId, DeskState, Message } from '../desk/desk.ts';
import type { CustomerSign, Reading } from '../language/reading.ts';
import type { ClauseId, FactId } from '../policy/policy.ts';
import type { Ending, Expectation } from '../scenario/scenario.ts';

/** Why the mood moved: half steps up (angrier) or down, and a key of the text catalogue or an author's sentence. */
export type MoodCause = { readonly shift: number; readonly cause: string };

/** A notice of the scenario or a behaviour that applied: evidence with the author's reason. */
export type Noticed = { readonly rule: string; readonly because?: string; readonly breaks?: ClauseId };

export type AgentMove =
  | { readonly kind: 'words'; readonly text: string; readonly reading: Reading }
  | {
      readonly kind: 'did';
      readonly action: DeskActionId;
      readonly args: Readonly<Record<string, string>>;
      readonly success: boolean;
      readonly against: readonly ClauseId[];
      /** What the desk answered. */
      readonly message?: Message;
    }
  | {
      readonly kind: 'tried';
      readonly action: DeskActionId;
      readonly args: Readonly<Record<string, string>>;
      readonly fact: FactId;
      readonly message?: Message;
    }
  | { readonly kind: 'waited'; readonly seconds: number }
  /** A deed on record that our desk does not know: kept, without effect. Imported contacts only. */
  | {
      readonly kind: 'noted';
      readonly action: string;
      readonly args: Readonly<Record<string, string>>;
      /** Nobody can say what it did: what was promised may have been done by it. */
      readonly unclear?: true;
    };

/** One move of the representative and what the customer made of it. */
export type Turn = {
  /** Sequence number of the representative's event: the turn's name everywhere. */
  readonly seq: number;
  readonly at: number;
  readonly move: AgentMove;
  readonly momentBefore: string;
  readonly momentAfter: string;
  readonly expects: readonly Expectation[];
  /** 0 (calm) to 7 (furious): two points to each named mood. */
  readonly moodBefore: number;
  readonly moodAfter: number;
  readonly moodCauses: readonly MoodCause[];
  readonly noticed: readonly Noticed[];
  /** The rule that answered: `opening.when.1`, `patience.warns`, `answers`, `otherwise`. */
  readonly answeredBy?: string;
  readonly customerSaid?: {
    readonly seq: number;
    readonly text: string;
    readonly signs: readonly CustomerSign[];
  };
  readonly verifiedBefore: boolean;
};

/** A contact as replayed from its log: what scoring, reviews and pages read. */
export type ReplayedContact = {
  readonly opening: { readonly seq: number; readonly text: string; readonly signs: readonly CustomerSign[] };
  readonly turns: readonly Turn[];
  readonly moment: string;
  readonly mood: number;
  readonly desk: DeskState;
  readonly caseRecord: CaseRecord;
  readonly told: readonly string[];
  readonly at: number;
  readonly ended?: { readonly by: 'customer' | 'agent' | 'stopped'; readonly ending: Ending | null };
  /** The machine's snapshot as text, in the machine's own key order. */
  readonly snapshot: string;
};
