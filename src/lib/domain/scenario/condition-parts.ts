import type { Condition, Expectation } from './scenario.ts';

/** Every condition inside a condition that looks at something itself, negated ones included. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** What a condition listens for; what must not be there is left out. */
export function listensFor(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(listensFor);
  if ('any' in condition) return condition.any.flatMap(listensFor);
  return 'not' in condition ? [] : [condition];
}

/** The slots that a condition asks about: its rule's own line answers them. */
export function slotsAskedIn(condition: Condition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) => ('asks' in leaf ? [leaf.asks] : []));
}

/** The phrases that a condition listens for. */
export function phrasesIn(condition: Condition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) => ('words' in leaf ? leaf.words : []));
}

/** Whether a condition looks at this turn's words at all. */
export function listensToWords(condition: Condition): boolean {
  return leavesOf(condition).some((leaf) => wordKeys.some((key) => key in leaf));
}

/** Whether nothing but a desk action can make it hold. */
export function needsDeed(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(needsDeed);
  if ('any' in condition) return condition.any.every(needsDeed);
  return 'does' in condition || 'tries' in condition;
}

/** What an expectation listens for. */
export function conditionOf(expectation: Expectation): Condition {
  if (typeof expectation === 'string') return { skill: expectation };
  if ('tells' in expectation) return { says: { fact: expectation.tells, verdict: 'right' } };
  return expectation;
}

const wordKeys = ['skill', 'fault', 'asks', 'says', 'offers', 'refuses', 'words'];
