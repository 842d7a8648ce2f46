import { describe, expect, it } from 'vitest';
import { clausesServing } from '#lib/domain/policy/clauses-serving.ts';
import { factOfPart } from '#lib/domain/policy/fact-of-part.ts';
import { wellKnownParts } from '#lib/domain/policy/parts.ts';
import { readCompany } from '#lib/domain/policy/read-company.ts';
import { renderClause } from '#lib/domain/policy/render-clause.ts';
import { sayFact } from '#lib/domain/policy/say-fact.ts';
import { standardIds } from '#lib/domain/policy/standards.ts';
import { harbourHome, harbourHomeFiles } from '#tests/make/pack.ts';

const pack = harbourHome();
const { policy } = pack;

describe('the shipped policy', () => {
  it('is read without a problem, warnings included', () => {
    expect(readCompany(harbourHomeFiles()).problems).toEqual([]);
  });

  it.each(standardIds)('has a clause that serves the standard %s', (standard) => {
    expect(clausesServing(policy, standard)).not.toEqual([]);
  });

  it.each(wellKnownParts)('has a fact for the part %s', (part) => {
    expect(factOfPart(pack, part)).toBeDefined();
  });

  it.each([
    ['foundation/F3.complaints-fall', '10%'],
    ['foundation/F3.satisfaction', '95%'],
    ['foundation/F3.inquiry-answered', '48 hours from receipt'],
    ['standards/S6.acknowledge', '24 hours from receipt'],
    ['refunds/R1.window', '30 days from delivery'],
    ['refunds/R2.window', '12 months from delivery'],
    ['refunds/R3.payout', '5 working days from approval'],
    ['refunds/R6.limit', '£20'],
    ['refunds/R7.limit', '£150'],
    ['privacy/V1.details', '2 details'],
    ['conduct/B3.warnings', '1 warning'],
    ['escalation/E5.hotline-hours', '24/7'],
    ['escalation/E5.resolve', '6 hours from report'],
    ['complaints/C6.acknowledge-billing', '24 hours from receipt'],
    ['complaints/C6.resolve-billing', '3 working days from receipt'],
    ['complaints/C6.follow-up-billing', '7 working days from resolution'],
    ['complaints/C6.acknowledge-product-defect', '24 hours from receipt'],
    ['complaints/C6.resolve-product-defect', '5 working days from receipt'],
    ['complaints/C6.follow-up-product-defect', '14 working days from resolution'],
    ['complaints/C6.acknowledge-service-outage', '12 hours from receipt'],
    ['complaints/C6.resolve-service-outage', '2 working days from receipt'],
    ['complaints/C6.follow-up-service-outage', '7 working days from resolution'],
    ['complaints/C6.acknowledge', '24 hours from receipt'],
    ['complaints/C6.resolve', '5 working days from receipt'],
    ['complaints/C6.follow-up', '7 working days from resolution'],
    ['channels/H5.hours', '09:00–21:00, Monday to Saturday'],
    ['measures/K1.now', '75%'],
    ['measures/K1.target', '85%'],
    ['measures/K1.by', '2051'],
    ['measures/K2.now', '3 hours'],
    ['measures/K2.target', '2 hours'],
    ['measures/K2.by', '2051'],
    ['measures/K3.now', '80%'],
    ['measures/K3.target', '90%'],
    ['measures/K3.by', '2052'],
    ['measures/K4.target', '95%'],
    ['measures/K7.fall', '10%'],
  ])('sets %s to %s', (fact, words) => {
    expect(sayFact(policy.facts.get(fact)!)).toBe(words);
  });

  it.each([
    ['refunds/R6.limit', 'tier-2', '£100'],
    ['refunds/R7.limit', 'tier-2', '£500'],
    ['refunds/R7.limit', 'tier-3', 'no limit'],
  ])('sets %s for %s to %s', (fact, tier, words) => {
    expect(sayFact(policy.facts.get(fact)!, tier)).toBe(words);
  });

  it.each([...policy.clauses.values()].map((clause) => [clause.id, clause] as const))(
    'says enough in %s to act on',
    (_, clause) => {
      const words = renderClause(clause, policy).split(/\s+/);
      expect(words.length).toBeGreaterThan(50);
    },
  );

  it('has clauses for each edition', () => {
    const audiences = new Set([...policy.clauses.values()].map(({ audience }) => audience));
    expect([...audiences].sort()).toEqual(['both', 'external', 'internal']);
  });

  it('shows customers no limit of authority', () => {
    const limits = [...policy.facts.values()].filter(({ perTier }) => Object.keys(perTier).length > 0);
    expect(limits.map(({ clause }) => policy.clauses.get(clause)!.audience)).toEqual(
      limits.map(() => 'internal'),
    );
  });
});
