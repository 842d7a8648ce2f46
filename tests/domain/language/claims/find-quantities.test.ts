import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '#lib/domain/language/claims/find-quantities.ts';
import { segment } from '#lib/domain/language/segment.ts';

const read = (text: string) => findQuantities(segment(text));

describe('findQuantities', () => {
  it.each([
    ['It takes 5 days.', { kind: 'duration', low: 5, high: 5, unit: 'days' }],
    ['It takes five working days.', { kind: 'duration', low: 5, unit: 'working-days' }],
    ['Allow 3 business days.', { kind: 'duration', low: 3, unit: 'working-days' }],
    ['It takes 5 to 7 working days.', { kind: 'duration', low: 5, high: 7, unit: 'working-days' }],
    ['It takes 3-5 days.', { kind: 'duration', low: 3, high: 5, unit: 'days' }],
    ['It takes 3–5 days.', { kind: 'duration', low: 3, high: 5, unit: 'days' }],
    ['Between two and three weeks.', { kind: 'duration', low: 2, high: 3, unit: 'weeks' }],
    ['You have a fortnight.', { kind: 'duration', low: 14, unit: 'days' }],
    ['Give us a week.', { kind: 'duration', low: 1, unit: 'weeks' }],
    ['Within 48 hours.', { kind: 'duration', low: 48, unit: 'hours', bound: 'at-most' }],
    ['Within 48h of that.', { kind: 'duration', low: 48, unit: 'hours' }],
    ['Half an hour on hold.', { kind: 'duration', low: 0.5, unit: 'hours' }],
    ['A year and a half.', { kind: 'duration', low: 1.5, unit: 'years' }],
    ['A 30-day window.', { kind: 'duration', low: 30, unit: 'days' }],
    ['A twelve-month guarantee.', { kind: 'duration', low: 12, unit: 'months' }],
    ['A couple of days.', { kind: 'duration', low: 2, unit: 'days', approximate: true }],
    ['Twenty-one days.', { kind: 'duration', low: 21, unit: 'days' }],
    ['That is £1,250.50 in all.', { kind: 'money', low: 1250.5, currency: 'GBP' }],
    ['That is 20 quid.', { kind: 'money', low: 20, currency: 'GBP' }],
    ['That is $50.', { kind: 'money', low: 50, currency: 'USD' }],
    ['That is fifty dollars.', { kind: 'money', low: 50, currency: 'USD' }],
    ['That is 12 euros.', { kind: 'money', low: 12, currency: 'EUR' }],
    ['That is £10 to £20.', { kind: 'money', low: 10, high: 20 }],
    ['That is 15% off.', { kind: 'percent', low: 15 }],
    ['That is fifteen per cent off.', { kind: 'percent', low: 15 }],
    ['I need two matching details.', { kind: 'count', low: 2, of: 'matching details' }],
    ['A dozen plates.', { kind: 'count', low: 12 }],
    ['It came on 3 May.', { kind: 'date', low: 503 }],
    ['It came on May 3rd, 2050.', { kind: 'date', low: 503, year: 2050 }],
    ['It came on 03/05/2050.', { kind: 'date', low: 503, year: 2050 }],
    ['It came on 2050-05-03.', { kind: 'date', low: 503, year: 2050 }],
    ['About ten days.', { kind: 'duration', low: 10, approximate: true }],
    ['Up to ten days.', { kind: 'duration', low: 10, bound: 'at-most' }],
    ['At least ten days.', { kind: 'duration', low: 10, bound: 'at-least' }],
    ['More than ten days.', { kind: 'duration', low: 10, bound: 'more-than' }],
    ['No more than ten days.', { kind: 'duration', low: 10, bound: 'at-most' }],
    ['Less than ten days.', { kind: 'duration', low: 10, bound: 'less-than' }],
    ['Ten days at most.', { kind: 'duration', low: 10, bound: 'at-most' }],
  ])('reads “%s”', (text, expected) => {
    expect(read(text)).toMatchObject([expected]);
  });

  it.each([
    'Call me at 4 pm.',
    'Your order is HH-4471.',
    'Ring 07700 900123.',
    'We are open 24/7.',
    'Twice a day is plenty.',
    'At 16:30 then.',
    'I may be able to help.',
  ])('measures nothing in “%s”', (text) => {
    expect(read(text).filter((quantity) => quantity.kind !== 'count')).toEqual([]);
  });

  it.each([
    ['3 days, no wait, 5 to 7 working days.', [true, false]],
    ['It is 90 days, sorry, 30 days.', [true, false]],
    ['90 days. Sorry, I meant 30.', [true, false]],
    ['It takes 3 days to pack and 5 days to ship.', [false, false]],
    ['I am sorry about the 11 days of silence and the 20 minutes on hold.', [false, false]],
  ])('knows which figures were taken back in “%s”', (text, corrected) => {
    expect(read(text).map((quantity) => quantity.corrected)).toEqual(corrected);
  });

  it('gives a bare correction the unit of what it corrects', () => {
    expect(read('You have 90 days, no sorry, 30.')[1]).toMatchObject({
      kind: 'duration',
      low: 30,
      unit: 'days',
    });
  });

  it('reads any whole number of days as that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => read(`It takes ${n} days.`)[0]?.low === n),
    );
  });

  it('quotes exactly the characters that its span covers', () => {
    const bits = fc.constantFrom(
      '5',
      ' days',
      '£',
      '1,250',
      '.50',
      ' to ',
      '–',
      ' two ',
      'a week',
      '’s',
      '\n',
      '3 May',
      '%',
      ' no wait, ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        return read(text).every(
          (quantity) =>
            quantity.start < quantity.end && quantity.quote === text.slice(quantity.start, quantity.end),
        );
      }),
    );
  });
});
