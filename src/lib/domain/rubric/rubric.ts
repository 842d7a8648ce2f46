import type { DeskActionId } from '../desk/desk.ts';
import type { FaultId, RemedyId, SkillId } from '../language/reading.ts';
import type { StandardId } from '../policy/policy.ts';

export const sectionIds = ['professionalism', 'empathy', 'accuracy', 'escalation'] as const;
export type SectionId = (typeof sectionIds)[number];

/** Levels run from 0 to this, in every rubric. */
export const topLevel = 4;

/** Something that happened in the trace, as order rules name it. */
export type TraceItem =
  | { readonly skill: SkillId }
  | { readonly fault: FaultId }
  | { readonly offers: RemedyId }
  | { readonly does: DeskActionId }
  | { readonly claims: 'right' | 'wrong' | 'misapplied' | 'unsupported' };

/** DECLARE templates over the whole contact. `sameTurn` says whether one turn may satisfy both sides. A debt open at the end is broken. */
export type OrderRule = { readonly id: string; readonly loses: number; readonly sameTurn: boolean } & (
  | { readonly template: 'existence'; readonly of: readonly TraceItem[] }
  | { readonly template: 'absence'; readonly of: readonly TraceItem[] }
  | {
      readonly template: 'precedence';
      readonly of: readonly TraceItem[];
      readonly before: readonly TraceItem[];
    }
  | {
      readonly template: 'response';
      readonly of: readonly TraceItem[];
      readonly to: readonly TraceItem[];
      readonly within?: number;
    }
  | {
      readonly template: 'not-succession';
      readonly of: readonly TraceItem[];
      readonly after: readonly TraceItem[];
    }
);

/**
 * What raises a level, in levels.
 * - `skill`: full and weak credit a hit, saturating at `atMost`; `when` makes it depend on a trigger.
 * - `expected`: the share of the moments' expectations of these kinds that were met; weak skills count half.
 * - `done`: the desk action was carried out. It applies where a moment expects it, or where it was done.
 * - `told`: the share of the facts the customer had to be told that were told rightly.
 * - `claim-right`: each right statement about policy or case, saturating.
 * - `useful-replies`: the share of replies that carry something; `enough` is the share that earns everything.
 * - `good-ending`: a best ending earns everything, an acceptable one half.
 * - `kept`: the share of announced actions that the desk shows done; without a scenario, a remedy done within the policy counts too.
 * - `escalation`: the decision, the tier, or the note; see scoring/escalation.ts.
 *
 * An earning that could not arise in a contact gives its levels to the criterion's others, or to its start where none could.
 */
export type Earning =
  | {
      readonly kind: 'skill';
      readonly skill: SkillId;
      readonly full: number;
      readonly weak: number;
      readonly atMost: number;
      readonly when?: Trigger;
    }
  | { readonly kind: 'expected'; readonly of: readonly ExpectedKind[]; readonly levels: number }
  | { readonly kind: 'done'; readonly action: DeskActionId; readonly levels: number }
  | { readonly kind: 'told'; readonly levels: number }
  | { readonly kind: 'claim-right'; readonly levels: number; readonly atMost: number }
  | { readonly kind: 'useful-replies'; readonly levels: number; readonly enough: number }
  | { readonly kind: 'good-ending'; readonly levels: number }
  | { readonly kind: 'kept'; readonly levels: number }
  | { readonly kind: 'escalation'; readonly part: EscalationPart; readonly levels: number };

/** A skill by id, or every expectation to offer, ask, do or tell something. */
export type ExpectedKind = SkillId | 'offers' | 'asks' | 'does' | 'tells';

export const escalationParts = ['decision', 'tier', 'note'] as const;
export type EscalationPart = (typeof escalationParts)[number];

/** What lowers a level, by severity, in levels. */
export type Losing =
  | {
      readonly kind: 'fault';
      readonly fault: FaultId;
      readonly minor: number;
      readonly major: number;
      readonly critical: number;
    }
  | {
      readonly kind: 'claim';
      readonly verdict: 'wrong' | 'misapplied' | 'unsupported';
      readonly levels: number;
    }
  | { readonly kind: 'tried'; readonly levels: number }
  | { readonly kind: 'against-policy'; readonly levels: number }
  | { readonly kind: 'breaks-clause'; readonly levels: number };

export const triggerIds = [
  'always',
  'upset-customer',
  'problem-told',
  'has-claims-or-must-tell',
  'must-tell',
  'identity-needed',
  'remedy-due',
  'next-step-due',
  'closing-due',
  'record-due',
  'escalation-required',
  'escalation-tempting',
  'escalation-done',
  'manager-asked',
  'promise-made',
  'warning-due',
] as const;
/** When a criterion is judged at all; without its trigger it is N/A, never full marks. */
export type Trigger = (typeof triggerIds)[number];

export type Criterion = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly serves: readonly StandardId[];
  /** Anchors by level, 0 to 4: what a person applies. */
  readonly anchors: readonly [string, string, string, string, string];
  readonly feedbackOnly: boolean;
  /** What would raise it, said to the trainee. */
  readonly nextTime: string;
  readonly trigger: readonly Trigger[];
  readonly startsAt: number;
  /** Empty together with `loses` and `order`: only people judge it. */
  readonly earns: readonly Earning[];
  readonly loses: readonly Losing[];
  readonly order: readonly OrderRule[];
};

export const criticalErrorKinds = ['customer-critical', 'business-critical', 'compliance-critical'] as const;
export type CriticalErrorKind = (typeof criticalErrorKinds)[number];

export type CriticalError = {
  readonly id: string;
  readonly title: string;
  readonly kind: CriticalErrorKind;
  readonly serves: readonly StandardId[];
  /** `severity` is the least that counts; absent, any severity does. */
  readonly when: readonly (
    | { readonly fault: FaultId; readonly severity?: 'critical' | 'major' }
    | { readonly ending: 'left-without-warning' }
    | { readonly order: string }
  )[];
};

export type Section = {
  readonly id: SectionId | string;
  readonly title: string;
  readonly weight: number;
  readonly criteria: readonly Criterion[];
};

export type Rubric = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  /** 0 to 100. */
  readonly passMark: number;
  readonly sections: readonly Section[];
  readonly criticalErrors: readonly CriticalError[];
  readonly file: string;
};
