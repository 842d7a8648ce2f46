import { describe, expect, it } from 'vitest';
import type { Expectation } from '#lib/domain/scenario/scenario.ts';
import { dueExpectations } from '#lib/domain/scoring/expectations.ts';
import {
  does,
  makeClaim,
  makeProposal,
  makeReplayed,
  makeSkill,
  opening,
  says,
  type TurnPlan,
} from '#tests/make/replayed-contact.ts';
import { makeScoringScenario } from '#tests/make/scored.ts';

const scenario = makeScoringScenario();
const nothing = says();
const acknowledges = says({ skills: [makeSkill('acknowledgement')] });
const dues = (...plans: TurnPlan[]) => dueExpectations(makeReplayed(plans), scenario);
const expecting = (...expects: Expectation[]) => ({ expects });

describe('an expected skill', () => {
  it('is met by the reply it fell due at', () => {
    expect(dues({ move: acknowledges, ...expecting('acknowledgement') })).toMatchObject([
      { seq: 2, met: { seq: 2, strength: 'full' } },
    ]);
  });
  it('is met by the next reply', () => {
    expect(dues({ move: nothing, ...expecting('acknowledgement') }, { move: acknowledges })).toMatchObject([
      { met: { seq: 4 } },
    ]);
  });
  it('is missing when it comes later', () => {
    expect(
      dues({ move: nothing, ...expecting('acknowledgement') }, { move: nothing }, { move: acknowledges }),
    ).toMatchObject([{ seq: 2, met: null }]);
  });
  it('is not met by a find that was vetoed', () => {
    const vetoed = says({ skills: [makeSkill('acknowledgement', 'full', { vetoedBy: 'negated' })] });
    expect(dues({ move: vetoed, ...expecting('acknowledgement') })).toMatchObject([{ met: null }]);
  });
  it('is not held against somebody who looks something up first', () => {
    const found = dues(
      { move: does('look-up'), ...expecting('acknowledgement') },
      { move: nothing },
      { move: acknowledges },
    );
    expect(found).toMatchObject([{ seq: 4, met: { seq: 6 } }]);
  });
  it('falls due once for each visit of a moment, however many turns it takes', () => {
    const stay = { momentBefore: 'opening', ...expecting('acknowledgement') };
    expect(
      dues({ move: acknowledges, ...stay }, { move: nothing, ...stay }, { move: nothing, ...stay }),
    ).toHaveLength(1);
  });
  it('prefers the full find to the weak one', () => {
    const weak = says({ skills: [makeSkill('acknowledgement', 'weak')] });
    expect(dues({ move: weak, ...expecting('acknowledgement') }, { move: acknowledges })).toMatchObject([
      { met: { seq: 4, strength: 'full' } },
    ]);
  });
  it('of acknowledging is met by an apology that names its reason, not by a bare one', () => {
    const sorry = (strength: 'weak' | 'full') => ({
      move: says({ skills: [makeSkill('apology', strength)] }),
      ...expecting('acknowledgement'),
    });
    expect(dues(sorry('full'))).toMatchObject([{ met: { seq: 2 } }]);
    expect(dues(sorry('weak'))).toMatchObject([{ met: null }]);
  });
  it('of asking is met by asking for something the customer knows', () => {
    expect(
      dues({ move: says({ asks: ['order-number'] }), ...expecting('clarifying-question') }),
    ).toMatchObject([{ met: { rule: 'asks.order-number' } }]);
  });
});

describe('an expected deed', () => {
  const due = { move: nothing, ...expecting({ does: 'refund' }) };
  it('is met at any later turn', () => {
    expect(dues(due, { move: nothing }, { move: nothing }, { move: does('refund') })).toMatchObject([
      { met: { seq: 8, span: null } },
    ]);
  });
  it('is met by having been done before', () => {
    expect(dues({ move: does('refund') }, due)).toMatchObject([{ met: { seq: 2 } }]);
  });
  it('is not met without success', () => {
    expect(dues(due, { move: does('refund', {}, { success: false }) })).toMatchObject([{ met: null }]);
  });
  it('is one debt, however many moments expect it', () => {
    expect(dues(due, due, { move: does('refund') })).toHaveLength(1);
  });
});

describe('other expectations', () => {
  it('to offer is met by announcing, and not by refusing', () => {
    const plan = (stance: 'announced' | 'refused') => ({
      move: says({ proposals: [makeProposal('collection', stance)] }),
      ...expecting({ offers: 'collection' }),
    });
    expect(dues(plan('announced'))[0]?.met).not.toBeNull();
    expect(dues(plan('refused'))[0]?.met).toBeNull();
  });
  it('to tell is met by a right statement of that fact alone', () => {
    const plan = (verdict: 'right' | 'wrong') => ({
      move: says({ claims: [makeClaim(verdict, { fact: 'refunds/R1.window' })] }),
      ...expecting({ tells: 'refunds/R1.window' }),
    });
    expect(dues(plan('right'))[0]?.met).not.toBeNull();
    expect(dues(plan('wrong'))[0]?.met).toBeNull();
  });
  it('to ask is no debt once the customer has told it unasked', () => {
    const contact = makeReplayed([{ move: nothing, ...expecting({ asks: 'order-number' }) }], {
      told: ['order-number'],
    });
    expect(dueExpectations(contact, scenario)).toEqual([]);
  });
});

describe('an imported contact', () => {
  it('expects an acknowledgement from the moment its customer is upset', () => {
    const upset = { seq: 3, text: 'This is a disgrace.', signs: opening(['distress']).signs };
    const contact = makeReplayed([{ move: nothing, customerSaid: upset }, { move: nothing }]);
    expect(dueExpectations(contact, null)).toMatchObject([{ seq: 4, what: 'acknowledgement', met: null }]);
  });
  it('expects nothing of the kind from a calm one', () => {
    expect(dueExpectations(makeReplayed([{ move: nothing }]), null)).toEqual([]);
  });
});
