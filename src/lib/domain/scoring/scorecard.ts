import type { ClauseId } from '../policy/policy.ts';
import type { CriticalErrorKind } from '../rubric/rubric.ts';

/**
 * One reason for a level: the words (or the deed, or their absence), the rule, the clause.
 * `points` are of the whole score, 0–100, signed; 0 where found but not counted. Within a criterion they add up to the
 * distance between the level it starts at and the level it got: what comes after the top (or below the bottom) was
 * reached carries 0 points and says so in `because`.
 */
export type Evidence = {
  readonly id: string;
  /** The representative's event it rests on; null where something never happened. */
  readonly seq: number | null;
  /** Offsets into that event's text; null for deeds and for what is missing. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly quote: string;
  readonly effect: 'earned' | 'lost' | 'not-counted' | 'missing';
  /** Skill, fault, verdict, action or order rule, by id. */
  readonly what: string;
  readonly strength?: 'weak' | 'full';
  readonly severity?: 'minor' | 'major' | 'critical';
  readonly rule: string;
  readonly clause?: ClauseId;
  readonly said?: string;
  readonly policy?: string;
  readonly vetoedBy?: string;
  /** A key of the text catalogue, or an author's sentence. */
  readonly because?: string;
  /** What to fill into the sentence of `because`. */
  readonly with?: Readonly<Record<string, string>>;
  readonly points: number;
  /** Of what is missing: the points of the whole score it would have earned. */
  readonly couldEarn?: number;
};

/** 0 to 1, shown in words: sure ≥ .8, fairly sure ≥ .6, else a reviewer decides. */
export type Confidence = number;

export type CriterionScore = {
  readonly id: string;
  /** 0 to 4, or null for N/A. */
  readonly level: number | null;
  readonly notApplicableBecause?: string;
  /** The level before anything was earned or lost. */
  readonly startsAt?: number;
  /** Its share of the whole score, 0 to 1, after the weights of what is N/A went to the rest; 0 for N/A and feedback-only. */
  readonly share?: number;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
};

export type SectionScore = {
  readonly id: string;
  readonly score: number | null;
  readonly confidence: Confidence;
  readonly criteria: readonly CriterionScore[];
};

export type FoundCriticalError = {
  readonly id: string;
  readonly title: string;
  readonly kind: CriticalErrorKind;
  readonly seq: number | null;
  readonly quote: string;
  readonly rule: string;
  readonly clause?: ClauseId;
};

export type Result = 'passed' | 'failed' | 'pending' | 'not-assessable' | 'not-scored';

/** The automatic scorecard of one contact. Scores are 0–100 with one decimal at most, or null where nothing applied. */
export type Scorecard = {
  readonly rubric: string;
  readonly sections: readonly SectionScore[];
  readonly score: number | null;
  readonly confidence: Confidence;
  readonly result: Result;
  readonly resultBecause: string;
  /** The share of replies that could not be assessed, 0 to 1. */
  readonly unreadable?: number;
  readonly criticalErrors: readonly FoundCriticalError[];
  /** The criterion whose next step would have gained the most; the one thing to do differently. */
  readonly nextTime: { readonly criterion: string; readonly seq: number | null } | null;
};
