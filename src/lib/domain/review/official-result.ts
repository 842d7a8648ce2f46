import type { PersonId } from '../people/person.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { decideResult, type Decision } from '../scoring/decide-result.ts';
import type { FoundCriticalError, Result, Scorecard } from '../scoring/scorecard.ts';
import { totalsOf, type Levels, type SectionTotal } from '../scoring/totals.ts';
import type { Evaluation } from './evaluation.ts';
import {
  inTime,
  layersOf,
  type CriterionLayers,
  type LayerName,
  type Layers,
  type SettledAbove,
} from './criterion-layers.ts';

export type OfficialCriterion = {
  readonly id: string;
  readonly level: number | null;
  readonly from: LayerName;
  readonly layers: CriterionLayers;
};

export type OfficialCriticalError = FoundCriticalError & {
  readonly stands: boolean;
  readonly clearedBy?: { readonly reviewer: PersonId; readonly reason: string };
};

/** The result that counts, with every layer beside it. */
export type Official = {
  /** `from` is whose levels make up most of what counts, the higher one where two give as many; overrides and dispute outcomes are a manager's. */
  readonly overall: {
    readonly result: Result;
    readonly score: number | null;
    readonly because: string;
    readonly from: 'automatic' | 'peer' | 'manager';
  };
  readonly criteria: readonly OfficialCriterion[];
  readonly sections: readonly SectionTotal[];
  readonly criticalErrors: readonly OfficialCriticalError[];
};

const precedence: readonly LayerName[] = ['override', 'dispute', 'manager', 'peer', 'automatic'];

/**
 * The official result (formula 4): per criterion, override > dispute outcome > manager > median of peers > automatic.
 * A critical error stands until a manager clears it. What was pending stays so until people have judged what was in doubt.
 * Drafts among the evaluations are left out; a self-review is shown and never counts.
 */
export function officialResult(
  rubric: Rubric,
  automatic: Scorecard,
  evaluations: readonly Evaluation[],
  settled: SettledAbove = {},
): Official {
  const layers: Layers = { automatic, evaluations, ...settled };
  const criteria = rubric.sections.flatMap((section) => section.criteria.map(({ id }) => settle(id, layers)));
  const levels: Levels = Object.fromEntries(criteria.map(({ id, level }) => [id, level]));
  const { sections, score } = totalsOf(rubric, levels);
  const criticalErrors = automatic.criticalErrors.map((error) => withClearance(error, layers));
  const standing = criticalErrors.filter((error) => error.stands).length;
  const { result, because } = decide(rubric, automatic, criteria, score, standing);
  return {
    overall: { result, score, because, from: mostlyFrom(criteria, rubric) },
    criteria,
    sections,
    criticalErrors,
  };
}

function settle(id: string, layers: Layers): OfficialCriterion {
  const said = layersOf(id, layers);
  const from = precedence.find((layer) => said[layer] !== undefined) ?? 'automatic';
  return { id, level: said[from] ?? null, from, layers: said };
}

function mostlyFrom(criteria: readonly OfficialCriterion[], rubric: Rubric): Official['overall']['from'] {
  const from = criteria
    .filter((criterion) => counts(rubric, criterion))
    .map((criterion) => whose(criterion.from));
  const share = (one: ReturnType<typeof whose>) => from.filter((other) => other === one).length;
  return (['manager', 'peer', 'automatic'] as const).reduce((most, one) =>
    share(one) > share(most) ? one : most,
  );
}

function whose(layer: LayerName): Official['overall']['from'] {
  return layer === 'peer' || layer === 'automatic' ? layer : 'manager';
}

function withClearance(error: FoundCriticalError, { evaluations }: Layers): OfficialCriticalError {
  const clearing = inTime(evaluations)
    .filter((evaluation) => evaluation.layer === 'manager')
    .flatMap(({ reviewer, clears }) =>
      clears.filter((clear) => clear.criticalError === error.id).map(({ reason }) => ({ reviewer, reason })),
    );
  const clearedBy = clearing.at(-1);
  return { ...error, stands: clearedBy === undefined, ...(clearedBy && { clearedBy }) };
}

/** People's levels are taken as they are; only what the machine alone judged can still be in doubt. */
function decide(
  rubric: Rubric,
  automatic: Scorecard,
  criteria: readonly OfficialCriterion[],
  score: number | null,
  criticalErrors: number,
): Decision {
  const byMachine = criteria
    .filter((criterion) => criterion.from === 'automatic' && counts(rubric, criterion))
    .map(({ id }) => id);
  const sure = automatic.sections.flatMap((section) => section.criteria);
  return decideResult({
    rubric,
    levels: Object.fromEntries(criteria.map(({ id, level }) => [id, level])),
    score,
    confidences: Object.fromEntries(
      sure.map(({ id, confidence }) => [id, byMachine.includes(id) ? confidence : 1]),
    ),
    criticalErrors,
    unreadable: byMachine.length > 0 ? (automatic.unreadable ?? 0) : 0,
    stopped: automatic.resultBecause === 'scoring.result.stopped',
    failedEnding:
      automatic.resultBecause === 'scoring.result.failed-ending' &&
      criteria.every(({ from }) => from === 'automatic'),
  });
}

/** A criterion that the machine alone judged and that the score rests on. */
function counts(rubric: Rubric, { id, level }: OfficialCriterion): boolean {
  return (
    level !== null &&
    rubric.sections.some((section) =>
      section.criteria.some((criterion) => criterion.id === id && !criterion.feedbackOnly),
    )
  );
}
