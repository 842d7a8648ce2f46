import { describe, expect, it } from 'vitest';
import { readRubric } from '#lib/domain/rubric/read-rubric.ts';
import { readFileSync } from 'node:fs';
import { faultIds } from '#lib/domain/language/reading.ts';
import { shippedRubric } from '#tests/make/rubric.ts';

const file = 'rubrics/customer-contact.yaml';

describe('the shipped rubric', () => {
  const criteria = shippedRubric().sections.flatMap((section) => section.criteria);

  it('reads without a problem', () => {
    expect(readRubric(file, readFileSync(file, 'utf8')).problems).toEqual([]);
  });

  it('has the four sections of the policy', () => {
    expect(shippedRubric().sections.map((section) => section.id)).toEqual([
      'professionalism',
      'empathy',
      'accuracy',
      'escalation',
    ]);
  });

  it.each(faultIds)('counts %s against at least one criterion or as a critical error', (fault) => {
    const counting = criteria.filter((criterion) =>
      criterion.loses.some((losing) => losing.kind === 'fault' && losing.fault === fault),
    );
    expect(counting.length).toBeGreaterThan(0);
  });

  it.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    'describes five different levels for %s',
    (_id, criterion) => {
      expect(new Set(criterion.anchors).size).toBe(5);
    },
  );
});
