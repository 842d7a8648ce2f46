import { describe, expect, it } from 'vitest';
import { renderClause } from '#lib/domain/policy/render-clause.ts';
import { sayFact } from '#lib/domain/policy/say-fact.ts';
import { harbourHome, makePack } from '#tests/make/pack.ts';

const { policy } = makePack();
const clauseSaying = (markdown: string) =>
  renderClause({ ...policy.clauses.get('shop/M2')!, markdown }, policy);

describe('renderClause', () => {
  it('shows a fact of the clause in words', () => {
    expect(clauseSaying('Within {payout}.')).toBe('Within 3 working days from approval.');
  });

  it('shows the value of a tier', () => {
    expect(clauseSaying('{limit@bench} or {limit@owner}')).toBe('£80 or no limit');
  });

  it('shows facts of other clauses and documents', () => {
    expect(clauseSaying('{M3.details} and {shop/M4.hours}')).toBe('2 details and Tuesday to Saturday');
  });

  it('leaves what names no fact as it is written', () => {
    expect(clauseSaying('{nothing} {Not a name}')).toBe('{nothing} {Not a name}');
  });

  it('leaves no brace in any shipped clause', () => {
    const shipped = harbourHome().policy;
    const rendered = [...shipped.clauses.values()].map((clause) => renderClause(clause, shipped));
    expect(rendered.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('sayFact', () => {
  it('names the moment that a duration runs from', () => {
    expect(sayFact(policy.facts.get('shop/M1.window')!)).toBe('45 days from purchase');
  });

  it('says the value of the tier asked for', () => {
    expect(sayFact(policy.facts.get('shop/M2.voucher')!, 'owner')).toBe('£40');
  });

  it('falls back to the common value for a tier without one', () => {
    expect(sayFact(policy.facts.get('shop/M3.warnings')!, 'owner')).toBe('1 warning');
  });
});
