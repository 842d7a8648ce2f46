import type { RemedyId } from '../language/reading.ts';
import type { ClauseId } from '../policy/policy.ts';
import type { AbuseRung, Condition, Intensity, MoodShift } from './scenario.ts';

/** What the machine itself listens for, beyond what authors can write. */
export type InnerCondition =
  | Condition
  | { readonly all: readonly InnerCondition[] }
  | { readonly any: readonly InnerCondition[] }
  | { readonly not: InnerCondition }
  | { readonly claims: 'wrong' | 'misapplied' | 'right' | 'unsupported' }
  | { readonly refusesSomething: true }
  | { readonly unhelpful: boolean }
  | { readonly patienceLeft: number }
  | { readonly waitedAtLeast: number }
  | { readonly promiseAge: number }
  | { readonly heardBefore: 'acknowledgement' | 'apology'; readonly below: number };

/** A row of a `notice` action: whatever holds applies, none speaks or moves. */
export type NoticeRow = {
  readonly rule: string;
  readonly heard: InnerCondition;
  readonly shift?: MoodShift;
  /** Part of the shared mood law, which any shift of the author's own replaces. */
  readonly law?: true;
  /** Takes one of the customer's patience. */
  readonly unhelpful?: true;
  readonly breaks?: ClauseId;
  /** Breaking it lowers a best ending. */
  readonly safety?: true;
};

export type StartingPoint = { readonly mood: number; readonly patience: number };

/** Named actions with plain params. The first group changes the context, the second is handed to the player. */
export type MachineAction =
  | { readonly type: 'startFrom'; readonly params: Readonly<Record<Intensity, StartingPoint>> }
  | { readonly type: 'startTurn' }
  | { readonly type: 'notice'; readonly params: { readonly rows: readonly NoticeRow[] } }
  | { readonly type: 'remember' }
  | { readonly type: 'shiftMood'; readonly params: { readonly rule: string; readonly shift: MoodShift } }
  | { readonly type: 'tell'; readonly params: { readonly slots: readonly string[] } }
  | { readonly type: 'climb'; readonly params: { readonly to: AbuseRung | 'takes-back' } }
  | { readonly type: 'waitAgain' }
  | { readonly type: 'visit'; readonly params: { readonly moment: string } }
  | {
      readonly type: 'say';
      readonly params: {
        readonly rule: string;
        readonly covers: readonly string[];
        /** A behaviour's line that answers what was asked in the same breath. */
        readonly answers?: true;
      };
    }
  | { readonly type: 'record'; readonly params: { readonly rule: string; readonly breaks?: ClauseId } }
  | {
      readonly type: 'feel';
      readonly params: { readonly rule: string; readonly shift: MoodShift; readonly own: boolean };
    };

export type MachineGuard = {
  readonly type: 'holds';
  readonly params: { readonly condition: InnerCondition };
};

export type MachineTransition = {
  readonly guard?: MachineGuard;
  readonly target?: string;
  readonly actions?: readonly MachineAction[];
};

export type MachineState = {
  readonly id?: string;
  readonly type?: 'final' | 'parallel';
  readonly initial?: string;
  readonly on?: Readonly<Record<string, readonly MachineTransition[]>>;
  readonly entry?: readonly MachineAction[];
  readonly states?: Readonly<Record<string, MachineState>>;
};

/** An XState v5 machine as plain JSON: it survives a round trip through text unchanged. */
export type MachineConfig = {
  readonly id: string;
  readonly type: 'parallel';
  readonly context: MachineContext;
  readonly states: Readonly<Record<string, MachineState>>;
};

/** What the machine remembers: bounded values only. Lists hold each name once, in the order of first happening. */
export type MachineContext = {
  /** 0 (calm) to 7 (furious). */
  readonly mood: number;
  /** Unhelpful turns the customer will still bear. */
  readonly patience: number;
  readonly intensity: Intensity;
  readonly verified: boolean;
  /** The safety rule that was broken first. */
  readonly broke: string | null;
  readonly told: readonly string[];
  readonly visited: readonly string[];
  readonly done: readonly string[];
  /** Full acknowledgements and apologies so far, as far as they count. */
  readonly acknowledgement: number;
  readonly apology: number;
  /** Rung of the abuse ladder that was reached: 0 strong feeling, 1 an insult, 2 again after a warning, 3 a threat. */
  readonly abuse: number;
  /** Warnings given with cause, and insults since the last of them; each up to 5. */
  readonly warnings: number;
  readonly letPass: number;
  /** Seconds of waiting since the representative last wrote, up to a week. */
  readonly waited: number;
  /** Remedies announced and not done yet, and the replies since, up to 2. */
  readonly promised: readonly RemedyId[];
  readonly promiseAge: number;
  /** The turn in hand. `own` is the sum of the author's own shifts, null where no rule has one. */
  readonly turn: {
    readonly mood: number;
    readonly law: number;
    readonly own: number | null;
    readonly unhelpful: boolean;
    /** What a warning with cause did in this turn. */
    readonly warned: 'not' | 'heeded' | 'defied';
  };
};
