import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggerIds } from '#lib/domain/rubric/rubric.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { sayReason, scoringTexts } from '#lib/text/scoring.ts';
import { anyContact } from '#tests/make/any-contact.ts';
import { kettleScenario } from '#tests/make/good-contact.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { makeScoringScenario, scoredWith } from '#tests/make/scored.ts';

const rubric = shippedRubric();

describe('the words for a score', () => {
  it.each(triggerIds.filter((trigger) => trigger !== 'always'))(
    'say why a criterion that waits for %s was not judged',
    (trigger) => {
      expect(scoringTexts).toHaveProperty([`scoring.na.${trigger}`]);
    },
  );

  it('leave no key of any scorecard without a sentence', { timeout: 30_000 }, () => {
    const required = makeScoringScenario({
      escalation: { when: 'required', tier: 'tier-3', because: 'refunds/R1' },
    });
    fc.assert(
      fc.property(anyContact, fc.constantFrom(null, kettleScenario, required), (contact, scenario) => {
        const card = scoreContact(scoredWith(rubric, scenario), contact);
        const criteria = card.sections.flatMap((section) => section.criteria);
        const reasons = [
          card.resultBecause,
          ...criteria.flatMap((one) => [
            one.notApplicableBecause,
            ...one.evidence.map((found) => found.because),
          ]),
        ];
        const bare = reasons.filter((reason) => reason?.startsWith('scoring.') && !(reason in scoringTexts));
        expect(bare).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('fill in the numbers', () => {
    expect(sayReason('scoring.useful-replies', { useful: '3', all: '4' })).toBe(
      '3 of 4 replies asked, told, offered or did something.',
    );
  });

  it('let an author’s own sentence through', () => {
    expect(sayReason('R1 is about a change of mind.')).toBe('R1 is about a change of mind.');
  });
});
