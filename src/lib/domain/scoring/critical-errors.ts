import type { ClauseId } from '../policy/policy.ts';
import type { CriticalError, Rubric } from '../rubric/rubric.ts';
import { firstClauseServing, type DeedTurn, type Gathered } from './gather-contact.ts';
import { faultsOf } from './lose-fault.ts';
import { checkOrder } from './order/check-order.ts';
import type { FoundCriticalError } from './scorecard.ts';
import { applicabilityOf } from './triggers.ts';

/** The critical errors of a contact, each once, by its first occurrence. They fail the result and leave the score alone (formula 3). */
export function criticalErrorsOf(rubric: Rubric, gathered: Gathered): FoundCriticalError[] {
  return rubric.criticalErrors.flatMap((error) => {
    const found = error.when.flatMap((when) => occurrences(when, rubric, gathered));
    const first = found.reduce<Occurrence | undefined>(
      (best, next) => (best === undefined || place(next) < place(best) ? next : best),
      undefined,
    );
    return first ? [foundError(error, first, gathered)] : [];
  });
}

type Occurrence = {
  readonly seq: number | null;
  readonly quote: string;
  readonly rule: string;
  readonly clause?: ClauseId;
};

function place({ seq }: Occurrence): number {
  return seq ?? Number.MAX_SAFE_INTEGER;
}

function foundError(error: CriticalError, occurrence: Occurrence, { scored }: Gathered): FoundCriticalError {
  const clause = occurrence.clause ?? firstClauseServing(scored.pack.policy, error.serves);
  const { seq, quote, rule } = occurrence;
  return {
    id: error.id,
    title: error.title,
    kind: error.kind,
    seq,
    quote,
    rule,
    ...(clause !== undefined && { clause }),
  };
}

function occurrences(when: CriticalError['when'][number], rubric: Rubric, gathered: Gathered): Occurrence[] {
  if ('ending' in when) return leftWithoutWarning(gathered);
  if ('order' in when) return brokenOrder(when.order, rubric, gathered);
  const grave =
    when.severity === 'critical'
      ? ['critical']
      : when.severity === 'major'
        ? ['major', 'critical']
        : ['minor', 'major', 'critical'];
  return faultsOf(gathered)
    .filter(({ hit }) => hit.fault === when.fault && !hit.vetoedBy && grave.includes(hit.severity))
    .map(({ hit, seq, text }) => ({
      seq,
      quote: text.slice(hit.start, hit.end),
      rule: hit.rule,
      ...(hit.clause !== undefined && { clause: hit.clause }),
    }));
}

/** An order rule binds where its criterion applies: who has nothing private on record need not be verified. */
function brokenOrder(id: string, rubric: Rubric, gathered: Gathered): Occurrence[] {
  const criteria = rubric.sections.flatMap((section) => section.criteria);
  const criterion = criteria.find(({ order }) => order.some((rule) => rule.id === id));
  if (!criterion || !applicabilityOf(criterion, gathered).applies) return [];
  const rule = criterion.order.find((candidate) => candidate.id === id);
  return rule
    ? checkOrder(rule, gathered.trace).broken.map((seq) => ({ seq, quote: '', rule: `order.${id}` }))
    : [];
}

/** Ending over abuse before the due warnings, which the desk has already held against the policy; or walking out on an unsolved contact. */
function leftWithoutWarning(gathered: Gathered): Occurrence[] {
  const { deeds, scored } = gathered;
  const ended = deeds.filter(({ move }) => move.action === 'end-contact' && move.success);
  return ended.flatMap((turn) => {
    const clause =
      turn.move.against[0] ??
      (walksOut(turn, gathered)
        ? (firstClauseServing(scored.pack.policy, ['warn-before-ending']) ?? null)
        : undefined);
    if (clause === undefined) return [];
    return [{ seq: turn.seq, quote: '', rule: 'desk.end-contact', ...(clause !== null && { clause }) }];
  });
}

const abrupt = ['abuse', 'threat', 'other'];

function walksOut(turn: DeedTurn, { contact, replies, signs }: Gathered): boolean {
  const unsolved =
    contact.ended?.by === 'agent' && contact.ended.ending?.kind === 'failed' && !contact.ended.ending.solved;
  const warned = replies.some(
    ({ seq, move }) =>
      seq < turn.seq && move.reading.skills.some((hit) => hit.skill === 'boundary-warning' && !hit.vetoedBy),
  );
  return unsolved && abrupt.includes(turn.move.args['reason'] ?? 'other') && !warned && !signs.has('threat');
}
