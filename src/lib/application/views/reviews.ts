import type { Evaluation, Judgement } from '../../domain/review/evaluation.ts';
import type { Result } from '../../domain/scoring/scorecard.ts';
import type { CaseField, TranscriptEntry } from './talk.ts';
import type { ClauseView } from './policy.ts';
import type { FormAnswer, WriteTicket } from './words.ts';

export type AssignmentRow = {
  readonly id: string;
  /** Scenario title. */
  readonly title: string;
  /** Null where the name is masked. */
  readonly reviewee: string | null;
  readonly layer: 'peer' | 'manager';
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly status: 'open' | 'begun' | 'submitted';
  readonly href: string;
};

/** /reviews. */
export type ReviewsInboxView = {
  readonly waiting: readonly AssignmentRow[];
  readonly given: readonly AssignmentRow[];
  /** Reviews of one's own contacts. */
  readonly received: readonly {
    readonly href: string;
    readonly title: string;
    readonly layer: 'peer' | 'manager';
    readonly on: string;
    readonly score: number | null;
  }[];
};

export type ReviewCriterion = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly anchors: readonly [string, string, string, string, string];
  readonly feedbackOnly: boolean;
};

/** A sentence of the representative's words: the unit to pick without mouse or scripts. Offsets into that entry's text. */
export type PickableSentence = {
  readonly seq: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

/**
 * /reviews/[assignment]. Actions `?/save` and `?/submit`; both post the whole form, each with hidden `revision` and `key`:
 * `level.<criterion>` = 0…4 | 'na' | absent; `reason.<criterion>`; `comment.<criterion>`;
 * `evidence.<criterion>` repeated, each `seq:start:end`; `comment`; `clear.<criticalError>` = reason (managers).
 * `?/save` with the header `x-sveltekit-action` comes from autosave and answers the new revision as `FormAnswer & { revision }`.
 */
export type ReviewFormView = WriteTicket & {
  readonly assignment: string;
  readonly title: string;
  readonly layer: 'peer' | 'manager';
  /** Masked for peers: then null, and the page says "a colleague". */
  readonly reviewee: string | null;
  readonly customer: string;
  readonly briefing: string;
  readonly fields: readonly CaseField[];
  readonly currency: string;
  readonly transcript: readonly TranscriptEntry[];
  readonly sentences: readonly PickableSentence[];
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly criteria: readonly ReviewCriterion[];
  }[];
  readonly draft: Pick<Evaluation, 'judgements' | 'comment'> & { readonly savedAt: string | null };
  readonly clauses: readonly ClauseView[];
  /** Managers may clear critical errors of the automatic score only after theirs is in; empty until then. */
  readonly clearable: readonly { readonly id: string; readonly title: string; readonly quote: string }[];
  readonly dueAt: string;
};

export type ReviewAnswer = FormAnswer & {
  readonly revision?: number;
  readonly savedAt?: string;
  /** Criteria that still want a level or a reason, when `?/submit` was refused. */
  readonly missing?: readonly string[];
};

/** /reviews/[assignment]/compared: after submitting; widest difference first. */
export type ReviewComparedView = {
  readonly assignment: string;
  readonly title: string;
  readonly layer: 'peer' | 'manager';
  readonly reviewee: string | null;
  readonly yours: { readonly score: number | null; readonly result: Result };
  readonly automatic: { readonly score: number | null; readonly result: Result };
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly yours: Judgement | null;
    readonly automatic: number | null;
    readonly automaticBecause: readonly {
      readonly quote: string;
      readonly what: string;
      readonly rule: string;
      readonly effect: 'earned' | 'lost' | 'not-counted' | 'missing';
    }[];
    /** Absolute difference in levels; null where one of the two is N/A. */
    readonly difference: number | null;
  }[];
  readonly debrief: string | null;
  readonly next: string | null;
};
