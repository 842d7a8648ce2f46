import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAgo, pastDate } from '#lib/domain/scenario/case-dates.ts';
import { drawForm, drawValue } from '#lib/domain/scenario/draw-form.ts';
import { drawFrom } from '#lib/domain/scenario/draw-from.ts';
import { fillWords } from '#lib/domain/scenario/fill-words.ts';
import { makeScenario } from '#tests/make/scenario.ts';

const scenario = makeScenario();
const startsAt = '2026-03-02T09:00:00.000Z';
const form = drawForm(scenario, 7, startsAt);

describe('a draw', () => {
  test('lies from 0 up to and without 1', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.string(),
        (seed, label) => drawFrom(seed, label) >= 0 && drawFrom(seed, label) < 1,
      ),
    );
  });
  test('spreads evenly over seeds', () => {
    const tens = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 10_000; seed += 1) tens[Math.floor(drawFrom(seed, 'varies.price') * 10)]! += 1;
    expect(Math.min(...tens)).toBeGreaterThan(850);
  });
  test('differs by label', () => expect(drawFrom(1, 'a')).not.toBe(drawFrom(1, 'b')));
  test('is the same on every machine', () => expect(drawFrom(7, 'varies.price')).toBe(0.3992465666960925));
});

describe('a varied value', () => {
  test('lies on a step of its range, both ends included', () => {
    const drawn = new Set(
      Array.from({ length: 400 }, (_, seed) =>
        drawValue({ from: 1, to: 2, step: 0.25 }, drawFrom(seed, 'x')),
      ),
    );
    expect([...drawn].sort()).toEqual([1, 1.25, 1.5, 1.75, 2]);
  });
  test('is one of a list', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) =>
        ['a', 'b'].includes(String(drawValue({ oneOf: ['a', 'b'] }, drawFrom(seed, 'x')))),
      ),
    );
  });
});

describe('a form', () => {
  test('is the same for the same seed', () => expect(drawForm(scenario, 7, startsAt)).toEqual(form));
  test('counts its dates back from the contact’s day', () =>
    expect(form.caseRecord.fields['order.delivered']).toBe('2026-03-01'));
  test('knows how many days ago a date was', () =>
    expect(form.caseRecord.fields['order.delivered-days-ago']).toBe(1));
  test('keeps a number a number', () => expect(typeof form.caseRecord.fields['order.price']).toBe('number'));
  test('names the customer', () =>
    expect(scenario.varies['customer-name']).toEqual({
      oneOf: expect.arrayContaining([form.customerName]) as string[],
    }));
});

describe('words', () => {
  const told = (values: Record<string, string | number | boolean>, text: string) =>
    fillWords(text, { ...form, values });

  test('money is written as money', () =>
    expect(told({ 'order.price': 89.5 }, 'I paid $order.price.')).toBe('I paid £89.50.'));
  test('a whole amount has no pence', () => expect(told({ price: 60 }, '$price')).toBe('£60'));
  test('another number stays a number', () =>
    expect(told({ 'order.delivered-days-ago': 33 }, '$order.delivered-days-ago days')).toBe('33 days'));
  test('a date is written as a day', () =>
    expect(told({ came: '2026-02-09' }, 'It came on $came.')).toBe('It came on 9 February.'));
  test('a day of another year has its year', () =>
    expect(told({ came: '2025-12-30' }, '$came')).toBe('30 December 2025'));
  test('an unknown name stays as it was written', () =>
    expect(told({}, 'Hello $nobody.')).toBe('Hello $nobody.'));
});

describe('a date in the past', () => {
  test.each([
    ['33 days ago', '2026-01-28'],
    ['2 weeks ago', '2026-02-16'],
    ['1 month ago', '2026-02-02'],
    ['12 months and 3 days ago', '2025-02-27'],
    ['3 working days ago', '2026-02-25'],
    ['today', '2026-03-02'],
  ])('%s', (words, date) => expect(pastDate(words, startsAt)).toBe(date));

  test('a month back from the thirty-first is the last of a shorter month', () => {
    expect(pastDate('1 month ago', '2026-03-31T09:00:00Z')).toBe('2026-02-28');
  });
  test('is as many days ago as was said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        (days) => daysAgo(pastDate(`${days} days ago`, startsAt)!, startsAt) === days,
      ),
    );
  });
  test('other words are no date', () => expect(pastDate('long ago', startsAt)).toBeUndefined());
});
