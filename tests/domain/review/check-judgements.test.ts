import { describe, expect, it } from 'vitest';
import type { Contact } from '#lib/domain/contact/contact.ts';
import type { Rubric } from '#lib/domain/rubric/rubric.ts';
import { checkJudgements, missingJudgements, type Judged } from '#lib/domain/review/check-judgements.ts';

const criterion = (id: string, feedbackOnly = false) => ({ id, feedbackOnly });
const rubric = {
  sections: [
    { id: 'empathy', criteria: [criterion('listens'), criterion('owns-it'), criterion('style', true)] },
  ],
} as unknown as Rubric;
const contact = {
  events: [
    { seq: 1, type: 'customer.said', text: 'It broke.' },
    { seq: 2, type: 'agent.said', text: 'I am sorry it broke.' },
  ],
} as unknown as Contact;
const judged = (more: Partial<Judged> = {}): Judged => ({
  level: 3,
  reason: '',
  comment: '',
  evidence: [],
  ...more,
});

describe('checking what a reviewer sent', () => {
  it('quotes evidence from the contact itself', () => {
    const { listens } = checkJudgements(rubric, contact, {
      listens: judged({ evidence: [{ seq: 2, start: 5, end: 10 }] }),
    });
    expect(listens?.evidence).toEqual([{ seq: 2, start: 5, end: 10, quote: 'sorry' }]);
  });

  it.each([
    ['the customer’s words', { seq: 1, start: 0, end: 2 }],
    ['an event that is not there', { seq: 9, start: 0, end: 2 }],
    ['a place beyond the text', { seq: 2, start: 0, end: 500 }],
    ['an empty place', { seq: 2, start: 4, end: 4 }],
    ['a place before the text', { seq: 2, start: -1, end: 4 }],
  ])('drops %s as evidence', (_what, place) => {
    expect(
      checkJudgements(rubric, contact, { listens: judged({ evidence: [place] }) })['listens']?.evidence,
    ).toEqual([]);
  });

  it('leaves out criteria that the rubric does not have and levels that do not exist', () => {
    expect(
      checkJudgements(rubric, contact, {
        warmth: judged(),
        listens: judged({ level: 5 }),
        'owns-it': judged({ level: 1.5 }),
      }),
    ).toEqual({});
  });
});

describe('what is missing from a review', () => {
  it('is every criterion without a level or a reason, feedback-only ones left out', () => {
    const given = checkJudgements(rubric, contact, { listens: judged() });
    expect(missingJudgements(rubric, given)).toEqual(['owns-it']);
  });

  it('is nothing once N/A has its reason', () => {
    const given = checkJudgements(rubric, contact, {
      listens: judged(),
      'owns-it': judged({ level: null, reason: 'Nothing to own.' }),
    });
    expect(missingJudgements(rubric, given)).toEqual([]);
  });

  it('is an N/A without a reason', () => {
    const given = checkJudgements(rubric, contact, { listens: judged({ level: null }), 'owns-it': judged() });
    expect(missingJudgements(rubric, given)).toEqual(['listens']);
  });
});
