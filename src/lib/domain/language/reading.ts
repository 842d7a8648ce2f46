import type { ClauseId, FactId } from '../policy/policy.ts';

export const skillIds = [
  'greeting',
  'courtesy',
  'acknowledgement',
  'apology',
  'ownership',
  'clarifying-question',
  'summary',
  'explanation',
  'options',
  'agreement-check',
  'action-statement',
  'next-step',
  'reference-number',
  'boundary-warning',
  'escalation-offer',
  'closing',
] as const;
export type SkillId = (typeof skillIds)[number];

export const faultIds = [
  'blame-shifting',
  'dismissal',
  'non-apology',
  'rudeness',
  'sarcasm',
  'argument',
  'jargon',
  'over-promise',
  'false-claim',
  'broken-promise',
  'disclosure',
  'personal-business',
  'asks-again',
  'unprovoked-warning',
  'stuffing',
  'echo',
  'injection',
  'shouting',
  'slang',
] as const;
export type FaultId = (typeof faultIds)[number];

/** What a customer's own message shows, read so that imported contacts have triggers too. */
export const customerSignIds = [
  'problem',
  'volunteered-identity',
  'abuse',
  'swearing',
  'threat',
  'asks-for-a-manager',
  'anger',
  'distress',
] as const;
export type CustomerSignId = (typeof customerSignIds)[number];

export type Strength = 'weak' | 'full';
export type Severity = 'minor' | 'major' | 'critical';

/** Half-open offsets, in UTF-16 units, into the message exactly as it was typed. */
export type Span = { readonly start: number; readonly end: number };

/** Something found in the words. `vetoedBy` set means: found, but not counted, and why (a veto id with a sentence in the text catalogue). */
export type SkillHit = Span & {
  readonly skill: SkillId;
  readonly strength: Strength;
  readonly quote: string;
  /** Stable id of the rule that found it, as in `ACK-2`; each has a page. */
  readonly rule: string;
  readonly vetoedBy?: string;
};

export type FaultHit = Span & {
  readonly fault: FaultId;
  readonly severity: Severity;
  readonly quote: string;
  readonly rule: string;
  readonly vetoedBy?: string;
  /** The clause it offends, where the rule knows one. */
  readonly clause?: ClauseId;
};

export type Verdict = 'right' | 'wrong' | 'misapplied' | 'unsupported';

/** A statement in the reply that can be held against the policy or the case. */
export type Claim = Span & {
  readonly verdict: Verdict;
  readonly quote: string;
  readonly rule: string;
  readonly fact?: FactId;
  readonly clause?: ClauseId;
  /** What the reply said, normalised for reading: `90 days from delivery`. */
  readonly said: string;
  /** What the policy says: `30 days from delivery`. */
  readonly policy?: string;
};

export const remedyIds = [
  'refund',
  'replacement',
  'repair',
  'goodwill',
  'escalation',
  'call-back',
  'collection',
  'cancellation',
] as const;
export type RemedyId = (typeof remedyIds)[number];

/**
 * What the reply says about a way out.
 * `stance`: `offered` (I can refund you, would you like…), `announced` (I'm sending, I'll refund), `done` (I have refunded), `refused` (we can't refund).
 */
export type Proposal = Span & {
  readonly remedy: RemedyId;
  readonly stance: 'offered' | 'announced' | 'done' | 'refused';
  readonly quote: string;
};

export type CustomerSign = Span & {
  readonly sign: CustomerSignId;
  readonly quote: string;
  readonly rule: string;
  readonly severity?: Severity;
};

export type UnassessableReason = 'empty' | 'too-short' | 'not-english' | 'unreadable';

/** Everything that one message of the representative shows. Pure function of message and context; lists are in order of `start`, then rule id. */
export type Reading = {
  readonly assessable: boolean;
  readonly unassessableBecause?: UnassessableReason;
  readonly skills: readonly SkillHit[];
  readonly faults: readonly FaultHit[];
  readonly claims: readonly Claim[];
  readonly proposals: readonly Proposal[];
  /** Slots of the customer that the message asks for. */
  readonly asks: readonly string[];
  /** Lower-cased stems of the words, for phrase conditions in scenarios. */
  readonly stems: readonly string[];
  /** 0 to 1. */
  readonly politeness: number;
  readonly hostility: number;
  /** Share of the words that the reader knows what to do with, 0 to 1. */
  readonly understood: number;
};

export type Slot = { readonly id: string; readonly askedBy: readonly string[]; readonly filled: boolean };

export type EarlierTurn = { readonly speaker: 'customer' | 'agent'; readonly text: string };

/** What the reader may know beside the message. All of it is optional knowledge: an empty context is valid. */
export type ReadingContext = {
  readonly earlier: readonly EarlierTurn[];
  readonly slots: readonly Slot[];
  /** Flat case record, dotted names: `order.price`. */
  readonly caseFields: Readonly<Record<string, CaseValue>>;
  /** Names of fields that may be told only after identity is verified. */
  readonly privateFields: readonly string[];
  readonly verified: boolean;
  /** Desk actions done so far, in order. */
  readonly done: readonly string[];
  readonly tier: string;
};

export type CaseValue = string | number | boolean;
