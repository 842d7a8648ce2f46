import type { Criterion } from '../rubric/rubric.ts';
import type { Gathered, WordsTurn } from './gather-contact.ts';
import type { Judged } from './judge-criterion.ts';

/** From here up a level is taken as it is; below, a reviewer decides if it could change the result. */
export const sureEnough = 0.6;

/**
 * How far a criterion's level can be relied on, 0 to 1 (ours). One, less a part for each of:
 * replies that could not be read, words that were not understood, only one reply to go by, a level that hangs on weak finds,
 * and a hostile tone in which no fault was found. Deeds are read from the desk, so what rests on them alone is certain.
 */
export function confidenceOf(judged: Judged, gathered: Gathered): number {
  if (restsOnDeeds(judged.criterion)) return 1;
  const readable = gathered.replies.filter(({ move }) => move.reading.assessable);
  if (readable.length === 0) return 0;
  const doubt =
    0.9 * (1 - readable.length / gathered.replies.length) +
    0.8 * Math.max(0, 0.5 - mean(readable.map(({ move }) => move.reading.understood))) +
    (readable.length === 1 ? 0.15 : 0) +
    0.2 * weakShare(judged) +
    (isTone(judged.criterion) && readable.some(soundsHostile) ? 0.3 : 0);
  return Math.round(Math.max(0, 1 - doubt) * 100) / 100;
}

function restsOnDeeds({ earns, loses, order }: Criterion): boolean {
  const deeds = ['done', 'good-ending', 'escalation', 'tried', 'against-policy'];
  return (
    order.length === 0 &&
    [...earns, ...loses].length > 0 &&
    [...earns, ...loses].every((item) => deeds.includes(item.kind))
  );
}

/** The share of what was earned and lost that rests on weak skills and minor faults. */
function weakShare({ drafts }: Judged): number {
  const size = (list: Judged['drafts']) => list.reduce((sum, draft) => sum + Math.abs(draft.levels), 0);
  const all = size(drafts);
  return all === 0
    ? 0
    : size(drafts.filter((draft) => draft.strength === 'weak' || draft.severity === 'minor')) / all;
}

function isTone({ loses }: Criterion): boolean {
  return loses.some(
    (losing) => losing.kind === 'fault' && (losing.fault === 'rudeness' || losing.fault === 'sarcasm'),
  );
}

const hostile = 0.7;

function soundsHostile({ move: { reading } }: WordsTurn): boolean {
  return reading.hostility >= hostile && !reading.faults.some((hit) => !hit.vetoedBy);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
