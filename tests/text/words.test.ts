import { describe, expect, it } from 'vitest';
import { certaintyOf, sayScore } from '#lib/text/certainty.ts';
import { sayDate, saySeconds, sayTime } from '#lib/text/dates.ts';
import { sayEvidence, sayMissing } from '#lib/text/evidence.ts';
import { sayMood, sayMoodCause } from '#lib/text/mood.ts';
import { sayFieldGroup, sayFieldName } from '#lib/text/names.ts';
import { say, sayCount } from '#lib/text/say.ts';
import { sayCaseValue } from '#lib/text/values.ts';

describe('saying', () => {
  it('fills in what it is given', () => {
    expect(say('{n} of {total}', { n: 1, total: 3 })).toBe('1 of 3');
  });

  it('leaves a place without a value to be seen', () => {
    expect(say('Hello, {name}')).toBe('Hello, {name}');
  });

  it('counts one and many', () => {
    expect([sayCount(1, '{n} word', '{n} words'), sayCount(0, '{n} word', '{n} words')]).toEqual([
      '1 word',
      '0 words',
    ]);
  });
});

describe('times', () => {
  it('are read from the text itself, in its own zone', () => {
    expect(sayTime('2026-11-14T23:59:00+05:00')).toBe('23:59');
    expect(sayDate('2026-11-04T23:59:00+05:00')).toBe('4 November 2026');
  });

  it.each([
    [1, '1 second'],
    [40, '40 seconds'],
    [90, '2 minutes'],
    [7200, '2 hours'],
    [86400, '1 day'],
  ])('of %i seconds are told as %s', (seconds, words) => {
    expect(saySeconds(seconds)).toBe(words);
  });
});

describe('certainty', () => {
  it.each([
    [1, 'sure'],
    [0.8, 'sure'],
    [0.79, 'fairly'],
    [0.6, 'fairly'],
    [0.59, 'reviewer'],
  ])('of %d is “%s”', (confidence, word) => {
    expect(certaintyOf(confidence)).toBe(word);
  });

  it('shows no decimals that say nothing', () => {
    expect([sayScore(82), sayScore(82.5)]).toEqual(['82', '82.5']);
  });
});

describe('the case record', () => {
  it('prints money, dates and yes or no as people write them', () => {
    expect(sayCaseValue('order.price', 89.5, 'GBP')).toBe('£89.50');
    expect(sayCaseValue('order.delivered', '2026-10-12', 'GBP')).toBe('12 October 2026');
    expect(sayCaseValue('order.in-stock', true, 'GBP')).toBe('Yes');
    expect(sayCaseValue('order.items', 3, 'GBP')).toBe('3');
  });

  it('names groups and fields in words', () => {
    expect([sayFieldGroup('order.paid-with'), sayFieldName('order.paid-with')]).toEqual([
      'Order',
      'Paid with',
    ]);
  });
});

describe('findings', () => {
  it('have a name when found and another when missing', () => {
    expect([sayEvidence('next-step'), sayMissing('next-step')]).toEqual([
      'Said what happens next',
      'What happens next, and by when',
    ]);
  });

  it('name what an expectation is about', () => {
    expect(sayMissing('tells-refunds/R3.payout')).toBe('What the customer had to be told: payout');
  });
});

describe('mood', () => {
  it('has two points to each word', () => {
    expect([0, 1, 2, 5, 7].map(sayMood)).toEqual(['calm', 'calm', 'annoyed', 'angry', 'furious']);
  });

  it('lets an author’s own reason stand', () => {
    expect(sayMoodCause('Nobody read her first message.')).toBe('Nobody read her first message.');
  });

  it('never shows the id of a scenario’s rule', () => {
    expect(sayMoodCause('opening.when.1')).toBe('What was said or done at this moment');
  });
});
