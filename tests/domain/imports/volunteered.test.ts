import { describe, expect, it } from 'vitest';
import { volunteered } from '#lib/domain/imports/volunteered.ts';
import { readCustomerMessage } from '#lib/domain/language/read-customer-message.ts';

const given = (text: string, askedFor: string[] = [], fields: Readonly<Record<string, string>> = {}) =>
  volunteered({ text, askedFor, signs: readCustomerMessage(text) }, { fields, privateFields: [] });

describe('what a customer volunteers', () => {
  it.each([
    ['My order number is HH-4471.', 'order-number'],
    ['order 7916676427 please', 'order-number'],
    ['you can write to noor.haddad@example.org', 'email'],
    ['It went to LS6 2QT', 'postcode'],
    ['my zip is 39633', 'postcode'],
    ['the number is (042) 975-9546', 'phone'],
    ['Call me on 07700 900142', 'phone'],
    ['my account number is 68318931', 'account-id'],
    ['Hi, this is Tomas Silva', 'name'],
    ['my name is petra', 'name'],
    ['I was born on 3 May 1961', 'date-of-birth'],
  ])('in “%s” is the %s', (text, slot) => {
    expect(given(text)).toEqual([slot]);
  });

  it.each([
    'I’m furious. This is Ridiculous service',
    'They took $300 right out of my purse',
    'I ordered 12 plates',
    'The postcode please? Why?',
  ])('in “%s” is nothing', (text) => {
    expect(given(text)).toEqual([]);
  });

  it('is known by the case, however it is spelt', () => {
    expect(given('it was hh 4471 I think', [], { 'order.number': 'HH-4471' })).toEqual(['order-number']);
  });

  it('may be bare once it was asked for', () => {
    expect(given('Alessia Fontana', ['name'])).toEqual(['name']);
    expect(given('Alessia Fontana')).toEqual([]);
  });

  it('does not take another detail for the one that was asked for', () => {
    expect(given('Order ID: 8226176905, I have no username', ['account-id'])).toEqual(['order-number']);
  });

  it('does not take any number for a date of birth', () => {
    expect(given('They took $300 right out of my account', ['date-of-birth'])).toEqual([]);
  });

  it('is the story once it is told in a sentence of its own', () => {
    expect(
      given('The kettle leaked all over the counter on Sunday and now it does not switch on any more.'),
    ).toEqual(['what-happened']);
  });

  it('is not the story where the problem is only named', () => {
    expect(given('My kettle leaks.')).toEqual([]);
  });
});
