import type { ContactSource } from '../../domain/contact/contact.ts';
import type { Layer } from '../../domain/review/evaluation.ts';
import type { CriticalErrorKind } from '../../domain/rubric/rubric.ts';
import type { EndingKind } from '../../domain/scenario/scenario.ts';
import type { Confidence, Evidence, Result } from '../../domain/scoring/scorecard.ts';
import type { ClauseView } from './policy.ts';
import type { Reflection } from './reflect.ts';
import type { TranscriptEntry } from './talk.ts';

/** Evidence with the criterion it speaks to and, for lost and missing points, what would have earned them (the author's or the rubric's words). */
export type EvidenceView = Evidence & { readonly criterion: string; readonly wouldHaveEarned?: string };

export type CriterionView = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly level: number | null;
  /** The words of the level reached. */
  readonly anchor: string | null;
  /** The words of the next level up, where there is one. */
  readonly nextAnchor: string | null;
  readonly notApplicableBecause: string | null;
  readonly confidence: Confidence;
  readonly feedbackOnly: boolean;
};

export type SectionView = {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly confidence: Confidence;
  readonly criteria: readonly CriterionView[];
};

/** Points are 0 (calm) to 7 (furious). The first is the opening; `seq` is the representative's event that moved it. */
export type MoodPoint = {
  readonly seq: number | null;
  readonly turn: number;
  readonly mood: number;
  /** `cause` is a key of the catalogue (`mood.causes`) or an author's sentence. */
  readonly causes: readonly { readonly shift: number; readonly cause: string }[];
};

export type PathStep = {
  readonly moment: string;
  readonly seq: number | null;
  /** The author's debrief words on this moment. */
  readonly debrief: string | null;
};

/** One layer of the score: automatic, self, peers, manager. Shown as they arrive; the official one says so. */
export type LayerView = {
  readonly layer: 'automatic' | Layer;
  /** Masked for peers. */
  readonly by: string | null;
  readonly score: number | null;
  readonly result: Result;
  readonly on: string | null;
  readonly comment: string;
  readonly sections: readonly { readonly id: string; readonly score: number | null }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly level: number | null;
    readonly comment: string;
  }[];
};

/** /contacts/[contact]/debrief. */
export type DebriefView = {
  readonly contact: string;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly source: ContactSource;
  readonly form: string;
  readonly policyVersion: string;
  readonly rubric: { readonly title: string; readonly passMark: number };
  readonly finishedAt: string;
  /** Whose contact it is; null for oneself. */
  readonly person: string | null;
  readonly customer: string;
  /** By declared precedence; `from` names the layer that decided most. */
  readonly official: {
    readonly result: Result;
    readonly score: number | null;
    readonly confidence: Confidence;
    /** A catalogue key or a ready sentence. */
    readonly because: string;
    readonly from: 'automatic' | Layer;
  };
  readonly ending: { readonly kind: EndingKind; readonly title: string; readonly summary: string } | null;
  /** The one thing to do differently. `say` is the rubric's words on the criterion, `about` what cost most there. */
  readonly nextTime: {
    readonly say: string;
    readonly about?: Pick<Evidence, 'what' | 'rule' | 'because'> | undefined;
    readonly criterion: string;
    readonly seq: number | null;
    readonly quote: string | null;
  } | null;
  /** Where one can try again; null for reviewers. */
  readonly again: string | null;
  /** Practice only: names the one going back to a moment of it. Action `/contacts/[contact]?/rewind` (seq). */
  readonly rewindKey?: string | null;
  readonly criticalErrors: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: CriticalErrorKind;
    readonly quote: string;
    readonly seq: number | null;
    readonly rule: string;
    readonly clause: string | null;
    readonly cleared: { readonly by: string; readonly reason: string } | null;
  }[];
  readonly sections: readonly SectionView[];
  readonly evidence: readonly EvidenceView[];
  readonly transcript: readonly TranscriptEntry[];
  readonly mood: readonly MoodPoint[];
  readonly path: {
    readonly taken: readonly PathStep[];
    /** Practice only: the moments of the exemplary run. */
    readonly golden: readonly string[] | null;
    /** Names of moments, as the page prints them. */
    readonly names: Readonly<Record<string, string>>;
  };
  readonly reflection: Reflection | null;
  readonly layers: readonly LayerView[];
  readonly reviewsAwaited: number;
  /** Every clause that is cited anywhere on the page. */
  readonly clauses: Readonly<Record<string, ClauseView>>;
};
