import type { ReviewFormView } from '#lib/application/views/reviews.ts';
import { pickedValue, type Picked } from './picked-words.ts';

/** What a reviewer has put down about one criterion, as the form shows it. */
export class CriterionDraft {
  level: string = $state('');
  reason = $state('');
  comment = $state('');
  picked: readonly Picked[] = $state([]);

  constructor(judgement: ReviewFormView['draft']['judgements'][string] | undefined) {
    if (!judgement) return;
    this.level = judgement.level === null ? 'na' : String(judgement.level);
    this.reason = judgement.reason ?? '';
    this.comment = judgement.comment ?? '';
    this.picked = judgement.evidence;
  }

  /** A level alone, or "not applicable" with its reason. */
  get judged(): boolean {
    return this.level === 'na' ? this.reason.trim() !== '' : this.level !== '';
  }

  has(piece: Picked): boolean {
    return this.picked.some((one) => pickedValue(one) === pickedValue(piece));
  }

  put(piece: Picked, on: boolean): void {
    const others = this.picked.filter((one) => pickedValue(one) !== pickedValue(piece));
    this.picked = on ? [...others, piece] : others;
  }
}

/** A reviewer's whole draft. */
export class ReviewDraft {
  readonly criteria: ReadonlyMap<string, CriterionDraft>;
  comment = $state('');

  constructor(view: Pick<ReviewFormView, 'draft' | 'sections'>) {
    const ids = view.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    // The map itself never changes; what it holds does, and is reactive.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.criteria = new Map(ids.map((id) => [id, new CriterionDraft(view.draft.judgements[id])]));
    this.comment = view.draft.comment;
  }

  get judged(): number {
    return [...this.criteria.values()].filter(({ judged }) => judged).length;
  }
}
