import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValue } from '#lib/domain/policy/policy.ts';
import { readValue } from '#lib/domain/policy/read-value.ts';
import { sayValue } from '#lib/domain/policy/say-value.ts';

describe('readValue', () => {
  it.each([
    ['30 days', { kind: 'duration', amount: 30, unit: 'days' }],
    ['1 day', { kind: 'duration', amount: 1, unit: 'days' }],
    ['45 minutes', { kind: 'duration', amount: 45, unit: 'minutes' }],
    ['1.5 hours', { kind: 'duration', amount: 1.5, unit: 'hours' }],
    ['5 working days', { kind: 'duration', amount: 5, unit: 'working-days' }],
    ['5 business days', { kind: 'duration', amount: 5, unit: 'working-days' }],
    ['2 weeks', { kind: 'duration', amount: 2, unit: 'weeks' }],
    ['12 months', { kind: 'duration', amount: 12, unit: 'months' }],
    ['3 years', { kind: 'duration', amount: 3, unit: 'years' }],
    ['£150', { kind: 'money', amount: 150, currency: 'GBP' }],
    ['£1,250.50', { kind: 'money', amount: 1250.5, currency: 'GBP' }],
    ['$3', { kind: 'money', amount: 3, currency: 'USD' }],
    ['€ 3.95', { kind: 'money', amount: 3.95, currency: 'EUR' }],
    ['150 CHF', { kind: 'money', amount: 150, currency: 'CHF' }],
    ['CHF 150', { kind: 'money', amount: 150, currency: 'CHF' }],
    ['95%', { kind: 'percent', amount: 95 }],
    ['7.5 per cent', { kind: 'percent', amount: 7.5 }],
    ['1 warning', { kind: 'count', amount: 1, of: 'warning' }],
    ['2 matching details', { kind: 'count', amount: 2, of: 'matching details' }],
    [2051, { kind: 'count', amount: 2051 }],
    ['yes', { kind: 'yes-no', yes: true }],
    [false, { kind: 'yes-no', yes: false }],
    [['repair', 'refund'], { kind: 'choice', options: ['repair', 'refund'] }],
    ['the original payment method', { kind: 'text', text: 'the original payment method' }],
    ['09:00–21:00, Monday to Saturday', { kind: 'text', text: '09:00–21:00, Monday to Saturday' }],
    ['0808 157 0188', { kind: 'text', text: '0808 157 0188' }],
  ] satisfies [unknown, FactValue][])('reads %j', (written, value) => {
    expect(readValue(written)?.value).toEqual(value);
  });

  it('keeps the moment that a duration runs from', () => {
    expect(readValue('30 days from delivery')?.anchor).toBe('delivery');
  });

  it('drops the article before a single word', () => {
    expect(readValue('1 hour after the post')?.anchor).toBe('post');
  });

  it('keeps the article before several words, since they are said as they stand', () => {
    expect(readValue('10 days from the end of mediation')?.anchor).toBe('the end of mediation');
  });

  it.each([
    '30 dayz',
    '30 dayz from delivery',
    '£15O',
    '£150 per order',
    '-3 days',
    '2.5 warnings',
    '',
    '   ',
  ])('refuses %j, which begins like a quantity or says nothing', (written) => {
    expect(readValue(written)).toBeUndefined();
  });

  it.each([[null], [undefined], [-1], [Number.NaN], [[]], [['']], [{ value: 1 }]])(
    'refuses %j, which is no value',
    (written) => {
      expect(readValue(written)).toBeUndefined();
    },
  );
});

const amount = fc.integer({ min: 0, max: 5_000_000 });
const value: fc.Arbitrary<FactValue> = fc.oneof(
  fc.record({
    kind: fc.constant('duration' as const),
    amount,
    unit: fc.constantFrom(
      'minutes' as const,
      'hours' as const,
      'days' as const,
      'working-days' as const,
      'weeks' as const,
      'months' as const,
      'years' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('money' as const),
    amount: amount.map((pence) => pence / 100),
    currency: fc.constantFrom('GBP', 'USD', 'EUR', 'CHF', 'NZD'),
  }),
  fc.record({
    kind: fc.constant('count' as const),
    amount,
    of: fc.constantFrom('warning', 'warnings', 'matching details', 'reminders'),
  }),
  fc.record({ kind: fc.constant('percent' as const), amount: amount.map((tenths) => tenths / 10) }),
  fc.record({ kind: fc.constant('yes-no' as const), yes: fc.boolean() }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.constantFrom('until dispatch', 'no limit', '24/7', '@HarbourHomeHelp'),
  }),
);

describe('sayValue', () => {
  it('says one of something in the singular', () => {
    expect(sayValue({ kind: 'duration', amount: 1, unit: 'working-days' })).toBe('1 working day');
  });

  it('says pence only where there are any', () => {
    expect(sayValue({ kind: 'money', amount: 42.5, currency: 'GBP' })).toBe('£42.50');
    expect(sayValue({ kind: 'money', amount: 42, currency: 'GBP' })).toBe('£42');
  });

  it('groups thousands of money and leaves a year as it is', () => {
    expect(sayValue({ kind: 'money', amount: 12500, currency: 'GBP' })).toBe('£12,500');
    expect(sayValue({ kind: 'count', amount: 2051 })).toBe('2051');
  });

  it('says a choice as people would', () => {
    expect(sayValue({ kind: 'choice', options: ['repair', 'replacement', 'refund'] })).toBe(
      'repair, replacement or refund',
    );
    expect(sayValue({ kind: 'choice', options: ['refund'] })).toBe('refund');
  });

  it('says every value so that it reads back as the same value', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(readValue(sayValue(one))?.value).toEqual(one);
      }),
    );
  });
});
