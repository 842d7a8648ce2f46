import { describe, expect, test } from 'vitest';
import { faultIds } from '#lib/domain/language/reading.ts';
import { adviceOn } from '#lib/text/advice.ts';
import { ruleTexts } from '#lib/text/rules.ts';
import { scoringTexts } from '#lib/text/scoring.ts';
import { shippedRubric } from '#tests/make/rubric.ts';

const ofCriteria = shippedRubric().sections.flatMap(({ criteria }) =>
  criteria.map(({ nextTime }) => nextTime),
);

describe('advice on a lost point', () => {
  test.each(faultIds)('on %s is about the fault and not about its criterion', (fault) => {
    const advice = adviceOn({ what: fault, rule: '' });
    expect(advice).toBeDefined();
    expect(ofCriteria).not.toContain(advice);
  });

  test('on a refund before the identity check asks for the check', () => {
    const lost = { what: 'verified-before-acting', rule: 'order.verified-before-acting' };
    expect(adviceOn(lost)).toBe('Verify two details before you act at the desk.');
  });

  test('on “calm down” is another than on a bare no', () => {
    const [calm, no] = ['DIS-1', 'DIS-2'].map((rule) => adviceOn({ what: 'dismissal', rule }));
    expect(calm).not.toBe(no);
  });

  test('on a request for a manager that was passed over offers help', () => {
    const missing = {
      what: 'escalation-decision',
      rule: 'escalation',
      because: 'scoring.escalation.brushed-off',
    };
    expect(adviceOn(missing)).toContain('asks for a manager');
    expect(Object.keys(scoringTexts)).toContain(missing.because);
  });

  test('is left to the criterion where a skill is missing', () => {
    expect(adviceOn({ what: 'next-step', rule: 'expects.next-step' })).toBeUndefined();
  });

  test('names rules of the reader that exist', () => {
    for (const rule of [
      'BLA-2',
      'BLA-4',
      'DIS-1',
      'DIS-3',
      'RUD-5',
      'CLAIM-GUILT',
      'CLAIM-ANCHOR',
      'CLAIM-CASE',
      'CLAIM-CHOICE',
    ])
      expect(Object.keys(ruleTexts)).toContain(rule);
  });
});
