import type { PersonId } from '../people/person.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Evaluation } from './evaluation.ts';
import { medianLevel } from './median-level.ts';

/** One criterion settled from above: by a dispute's outcome or a manager's override. `level` null is N/A. */
export type Settled = {
  readonly criterion: string;
  readonly level: number | null;
  readonly by: PersonId;
  readonly reason: string;
};

/** What was settled above the evaluations, oldest first. */
export type SettledAbove = {
  readonly disputeOutcomes?: readonly Settled[];
  readonly overrides?: readonly Settled[];
};

/** What may speak on a contact. */
export type Layers = SettledAbove & {
  readonly automatic: Scorecard;
  readonly evaluations: readonly Evaluation[];
};

export type LayerName = 'override' | 'dispute' | 'manager' | 'peer' | 'automatic';

/** What each layer says on one criterion. Undefined is silence; null is N/A. `self` is shown and never counts. */
export type CriterionLayers = {
  readonly override?: number | null;
  readonly dispute?: number | null;
  readonly manager?: number | null;
  /** The median of `peers`. */
  readonly peer?: number | null;
  readonly peers: readonly (number | null)[];
  readonly automatic: number | null;
  readonly self?: number | null;
};

/** What every layer says on one criterion. Drafts are left out; of several the last word of a layer counts, of peers the median. */
export function layersOf(
  id: string,
  { automatic, evaluations, disputeOutcomes, overrides }: Layers,
): CriterionLayers {
  const submitted = inTime(evaluations);
  const by = (layer: Evaluation['layer']) =>
    submitted
      .filter((evaluation) => evaluation.layer === layer)
      .flatMap((evaluation) => judged(evaluation, id));
  const peers = by('peer');
  return {
    ...spoken('override', overrides?.findLast((settled) => settled.criterion === id)?.level),
    ...spoken('dispute', disputeOutcomes?.findLast((settled) => settled.criterion === id)?.level),
    ...spoken('manager', by('manager').at(-1)),
    ...spoken('peer', medianLevel(peers)),
    ...spoken('self', by('self').at(-1)),
    peers,
    automatic:
      automatic.sections.flatMap((section) => section.criteria).find((criterion) => criterion.id === id)
        ?.level ?? null,
  };
}

/** Submitted evaluations, oldest first, equal times by id: the last word of a layer is the same on any machine. */
export function inTime(evaluations: readonly Evaluation[]): Evaluation[] {
  const key = ({ submittedAt, id }: Evaluation) => `${submittedAt} ${id}`;
  return evaluations
    .filter((evaluation) => evaluation.submittedAt !== null)
    .sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function judged({ judgements }: Evaluation, id: string): (number | null)[] {
  const level = Object.hasOwn(judgements, id) ? judgements[id]?.level : undefined;
  return level === undefined ? [] : [level];
}

function spoken(
  layer: keyof CriterionLayers,
  level: number | null | undefined,
): { readonly [layer: string]: number | null } {
  return level === undefined ? {} : { [layer]: level };
}
