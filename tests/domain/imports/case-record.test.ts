import { describe, expect, it } from 'vitest';
import { caseRecordOf } from '#lib/domain/imports/case-record.ts';

const recordOf = (written: Readonly<Record<string, unknown>>, privateNames: string[] = [], date?: string) =>
  caseRecordOf({ case: written, privateNames, ...(date === undefined ? {} : { date }) });

describe('the fields of an imported case', () => {
  it('are flat, in kebab-case, without what holds nothing', () => {
    expect(
      recordOf({ order: { giftWrapped: true, shelf_mark: 'B4', note: null }, tags: ['a', 2] }).fields,
    ).toEqual({
      'order.gift-wrapped': true,
      'order.shelf-mark': 'B4',
      tags: 'a, 2',
    });
  });

  it('number the entries of a list of blocks', () => {
    expect(recordOf({ items: [{ title: 'lamp' }, { title: 'shade' }] }).fields).toEqual({
      'items.1.title': 'lamp',
      'items.2.title': 'shade',
    });
  });

  it.each([
    ['order_id', 'order.number'],
    ['orderNumber', 'order.number'],
    ['price', 'order.price'],
    ['product', 'order.item'],
    ['condition', 'order.condition'],
    ['zip_code', 'customer.postcode'],
    ['delivery_address', 'customer.address'],
    ['days_since_delivery', 'order.delivered-days-ago'],
  ])('call %s what the desk calls it', (name, usual) => {
    expect(Object.keys(recordOf({ [name]: 'AB12' }).fields)).toEqual([usual]);
  });

  it('keep an export’s name where the usual one is taken', () => {
    expect(recordOf({ order: { price: 40, total: 45 } }).fields).toEqual({
      'order.price': 40,
      'order.total': 45,
    });
  });

  it('hold money that was written as text as a number', () => {
    expect(recordOf({ order: { price: '£1,240.50' } }).fields).toEqual({ 'order.price': 1240.5 });
  });

  it('have the age of a past date in days', () => {
    expect(recordOf({ order: { delivered: '33 days ago' } }).fields).toMatchObject({
      'order.delivered-days-ago': 33,
    });
  });

  it('have the age of a calendar date where the transcript has a date', () => {
    expect(recordOf({ order: { delivered: '2026-03-01' } }, [], '2026-03-13').fields).toMatchObject({
      'order.delivered-days-ago': 12,
    });
  });

  it('leave a calendar date without an age where nobody says what today was', () => {
    expect(recordOf({ order: { delivered: '2026-03-01' } }).fields).toEqual({
      'order.delivered': '2026-03-01',
    });
  });
});

describe('the private fields of an imported case', () => {
  it.each([
    'customer.address',
    'customer.email',
    'customer.phone',
    'delivery.contact-phone-number',
    'customer.postcode',
    'customer.date-of-birth',
    'customer.dob',
    'payment.card-number',
    'billing-address.city',
  ])('hold %s unasked', (name) => {
    expect(recordOf({ [name]: 'secret' }).privateFields).toEqual([name]);
  });

  it.each([
    'order.number',
    'order.item',
    'order.payment-method',
    'customer.phone-model',
    'gift-card.number',
    'email-sent',
  ])('leave out %s', (name) => {
    expect(recordOf({ [name]: 'plain' }).privateFields).toEqual([]);
  });

  it('hold what is named whole, by its last word, or as a block', () => {
    const written = { order: { number: 'A1', price: 4 }, gift: { to: 'Ravi', text: 'Hi' }, plan: 'gold' };
    expect(recordOf(written, ['order.number', 'price', 'gift']).privateFields).toEqual([
      'order.number',
      'order.price',
      'gift.to',
      'gift.text',
    ]);
  });
});
