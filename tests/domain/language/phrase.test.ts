import { expect, test } from 'vitest';
import { matchesPhrase } from '#lib/domain/language/phrase.ts';
import { segment } from '#lib/domain/language/segment.ts';

const found = (text: string, phrase: string) => {
  const span = matchesPhrase(segment(text), phrase);
  return span && text.slice(span.start, span.end);
};

test('a phrase is found in other forms of its words', () => {
  expect(found('When was the parcel delivered?', 'deliver')).toBe('delivered');
});

test('up to two other words may stand between two words of a phrase', () => {
  expect(found('Tell me your new order number.', 'your number')).toBe('your new order number');
});

test('three words between are too many', () => {
  expect(found('Tell me your brand new order number.', 'your number')).toBeNull();
});

test('the order of the words counts', () => {
  expect(found('What is the number of your order?', 'order number')).toBeNull();
});

test('a phrase does not reach across sentences', () => {
  expect(found('I have your order. What number are you on?', 'order number')).toBeNull();
});

test('the shortest place is taken', () => {
  expect(found('your, your order number', 'your number')).toBe('your order number');
});

test('short forms are read as they are meant', () => {
  expect(found('whats ur postcode', 'what is your postcode')).toBe('whats ur postcode');
});

test('a phrase without words is found nowhere', () => {
  expect(found('Anything at all.', '…')).toBeNull();
});

test("another owner's word does not belong to the phrase", () => {
  expect(found("Tell me your mother's name.", 'your name')).toBeNull();
  expect(found("It is the driver's van number.", 'driver number')).toBe("driver's van number");
});
