import { expect, test } from 'vitest';
import { dueWarnings } from '#lib/domain/policy/due-warnings.ts';
import type { CompanyPack, FactValue } from '#lib/domain/policy/policy.ts';
import { scenarioPack } from '#tests/make/scenario.ts';

/** A company that wants two warnings, and whose policy lists this as what ends a contact at once. */
function listing(value?: FactValue): CompanyPack {
  const pack = scenarioPack();
  const known = pack.policy.facts.get('conduct/B3.warnings')!;
  const warnings = { ...known, value: { kind: 'count', amount: 2 } as const };
  const atOnce = value && { ...known, id: 'conduct/B4.at-once', value };
  const facts = new Map([warnings, ...(atOnce ? [atOnce] : [])].map((fact) => [fact.id, fact] as const));
  const parts = { ...pack.company.parts, ...(atOnce ? { 'ends-at-once': atOnce.id } : {}) };
  return { company: { ...pack.company, parts }, policy: { ...pack.policy, facts } };
}

test('insults take as many warnings as the policy says', () => {
  expect(dueWarnings(listing()).insults).toBe(2);
});

test.each<[string, FactValue | undefined, number]>([
  ['no list', undefined, 0],
  ['a list with threats', { kind: 'choice', options: ['Threats of violence', 'hatred'] }, 0],
  ['a list without threats', { kind: 'choice', options: ['hatred'] }, 2],
])('with %s of what ends a contact at once, a threat takes its due', (_, value, due) => {
  expect(dueWarnings(listing(value)).threats).toBe(due);
});
