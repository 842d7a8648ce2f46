import type { DeskActionId } from '../desk/desk.ts';
import type { CaseValue, FaultId, RemedyId, SkillId, Strength, Verdict } from '../language/reading.ts';
import type { DueWarnings } from '../policy/due-warnings.ts';
import type { ClauseId, FactId } from '../policy/policy.ts';

export type Mood = 'calm' | 'annoyed' | 'angry' | 'furious';
export type Intensity = 'gentle' | 'usual' | 'strong';
export type Level = 'beginner' | 'intermediate' | 'advanced';
/** How far a customer has gone: strong feeling, an insult, another one after a warning, a threat. */
export type AbuseRung = 'discontent' | 'insults' | 'repeats' | 'threatens';
/** What a line does: insults or threatens the representative, or takes back what was said, which leaves nothing to warn of. */
export type AbuseMark = 'insults' | 'threatens' | 'takes-back';
export type EndingKind = 'best' | 'acceptable' | 'failed';

/**
 * What a rule listens for. Plain JSON, so that it travels inside the machine's guard params.
 * The first group looks at this turn's words, the second at this turn's desk action, the third at what is known so far.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  // this turn's words
  | { readonly skill: SkillId; readonly strength?: Strength }
  | { readonly fault: FaultId }
  | { readonly asks: string }
  | { readonly says: { readonly fact: FactId; readonly verdict?: Verdict } }
  | { readonly offers: RemedyId }
  | { readonly refuses: RemedyId }
  | { readonly words: readonly string[] }
  // this turn's desk action
  | {
      readonly does: DeskActionId;
      readonly args?: Readonly<Record<string, string>>;
      readonly success?: boolean;
    }
  | { readonly tries: DeskActionId }
  // what kind of turn it is, and what a warning with cause did in it
  | { readonly turn: 'words' | 'did' | 'tried' | 'waited' }
  | { readonly turnWarned: 'heeded' | 'defied' }
  // what is known so far
  | { readonly told: string }
  | { readonly verified: boolean }
  | { readonly done: DeskActionId }
  | { readonly visited: string }
  | { readonly moodAtLeast: Mood }
  | { readonly moodAtMost: Mood }
  | { readonly intensity: Intensity }
  | { readonly promised: RemedyId }
  | { readonly abuseAtLeast: AbuseRung }
  /** At least so many warnings with cause, or insults since the last of them. */
  | { readonly warned: number }
  | { readonly letPass: number }
  /** Ending the contact is right: after a threat or an insult, and the warnings that the policy wants before it. */
  | { readonly mayEnd: DueWarnings };

/** What the customer may say at one place: alternatives in the order written, chosen by seed and earlier use. */
export type CustomerLine = {
  readonly usual: readonly string[];
  readonly gentle?: readonly string[];
  readonly strong?: readonly string[];
  /** Said instead while the mood is calm or annoyed. */
  readonly whenCalm?: readonly string[];
  /** Said instead while the mood is angry or furious. */
  readonly whenAngry?: readonly string[];
};

/** Change of mood in half steps of the four-step scale: `calmer` is -2, `a little angrier` +1. */
export type MoodShift = number;

export type Notice = {
  readonly heard: Condition;
  readonly forExample: readonly string[];
  readonly breaks?: ClauseId;
  readonly because?: string;
  readonly mood?: MoodShift;
  readonly line: number;
};

export type Rule = {
  /** Absent on the rule that takes everything else. */
  readonly heard?: Condition;
  readonly forExample: readonly string[];
  readonly customerSays?: CustomerLine;
  readonly leadsTo?: string;
  readonly mood?: MoodShift;
  readonly abuse?: AbuseMark;
  readonly because?: string;
  readonly line: number;
};

export type Expectation =
  | SkillId
  | { readonly offers: RemedyId }
  | { readonly asks: string }
  | { readonly does: DeskActionId }
  | { readonly tells: FactId };

export type Moment = {
  readonly id: string;
  readonly customerSays?: CustomerLine;
  readonly expects: readonly Expectation[];
  readonly hint?: string;
  readonly debrief?: string;
  readonly notices: readonly Notice[];
  readonly when: readonly Rule[];
  /** The moment's own `otherwise`, where it overrides the scenario's. */
  readonly otherwise?: Rule;
  readonly line: number;
};

export type Ending = {
  readonly id: string;
  readonly kind: EndingKind;
  readonly title: string;
  readonly summary: string;
  readonly customerSays?: CustomerLine;
  readonly solved: boolean;
  readonly comesBack: boolean;
  readonly stays: boolean;
  /** The behaviour that leads here, where no rule does. */
  readonly reachedBy?: string;
  /** Set by the player: the rule of the safety behaviour that was broken and lowered this ending from `best` to `failed`. */
  readonly loweredBy?: string;
  readonly line: number;
};

export type CustomerSlot = {
  readonly id: string;
  readonly askedBy: readonly string[];
  readonly answer: CustomerLine;
  readonly line: number;
};

/** A shared behaviour in use, with the lines this customer speaks in it. */
export type BehaviourUse = {
  readonly id: string;
  /** By name of the behaviour's occasion: `warns`, `leaves`, `asks`… */
  readonly lines: Readonly<Record<string, CustomerLine>>;
  readonly leadsTo?: string;
  readonly line: number;
};

export type Varied =
  | { readonly oneOf: readonly CaseValue[] }
  | { readonly from: number; readonly to: number; readonly step: number };

export type GoldenTurn =
  | { readonly words: string; readonly readsAs?: readonly string[] }
  | { readonly does: DeskActionId; readonly args: Readonly<Record<string, string>> }
  | { readonly waits: number };

export type GoldenRun = {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  readonly turns: readonly GoldenTurn[];
  readonly ends: string;
  readonly sections: Readonly<Record<string, number | null>>;
  readonly result: 'passed' | 'failed' | 'pending';
  readonly line: number;
};

/** One scenario as its author wrote it, checked against policy and company. Case values may still hold `$name` to fill from the seed. */
export type Scenario = {
  readonly id: string;
  readonly company: string;
  readonly title: string;
  readonly family: string;
  readonly level: Level;
  readonly channel: string;
  /** ISO 4217, the company's: how `$order.price` is written. */
  readonly currency?: string;
  readonly policy: readonly ClauseId[];
  readonly rubric: string;
  readonly tier: string;
  readonly briefing: string;
  /** What is in it that a person may want to know beforehand. */
  readonly contentNote?: string;
  readonly varies: Readonly<Record<string, Varied>>;
  /** Flat dotted names. */
  readonly caseFields: Readonly<Record<string, CaseValue>>;
  readonly privateFields: readonly string[];
  readonly customer: {
    readonly name: string;
    readonly mood: Mood;
    readonly patience: number;
    readonly wants: string;
    readonly slots: readonly CustomerSlot[];
    readonly keepsQuiet: readonly string[];
  };
  /** Facts the customer has to be told for the contact to be accurate. */
  readonly mustTell: readonly FactId[];
  /** Whether the policy requires, allows or does not need an escalation here, by the facts' `escalate-when` and this file. */
  readonly escalation: {
    readonly when: 'required' | 'allowed' | 'unnecessary';
    readonly tier?: string;
    readonly because: ClauseId;
  };
  /** First in file order is where the contact opens. */
  readonly moments: readonly Moment[];
  readonly endings: readonly Ending[];
  readonly otherwise: Rule;
  readonly atAnyMoment: readonly BehaviourUse[];
  readonly golden: readonly GoldenRun[];
  readonly file: string;
};
