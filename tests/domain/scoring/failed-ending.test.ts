import { expect, it } from 'vitest';
import { officialResult } from '#lib/domain/review/official-result.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { makeEvaluation } from '#tests/make/evaluation.ts';
import { kettleScenario, shortGoodContact } from '#tests/make/good-contact.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { scoredWith } from '#tests/make/scored.ts';

const good = shortGoodContact();
const ending = { ...good.ended!.ending!, id: 'endured', kind: 'failed' } as const;
const rubric = shippedRubric();
const card = scoreContact(scoredWith(rubric, kettleScenario), {
  ...good,
  ended: { by: 'agent', ending },
});

it('does not pass, however good the words were', () => {
  expect(card).toMatchObject({ result: 'failed', resultBecause: 'scoring.result.failed-ending' });
});

it('keeps its score', () => {
  expect(card.score).toBeGreaterThanOrEqual(rubric.passMark);
});

it('is no official pass while nobody has reviewed it', () => {
  expect(officialResult(rubric, card, []).overall.result).toBe('failed');
});

it('may be let pass by a person', () => {
  const manager = makeEvaluation('manager', { courtesy: 4 });
  expect(officialResult(rubric, card, [manager]).overall.result).toBe('passed');
});
