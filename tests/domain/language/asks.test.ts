import { expect, test } from 'vitest';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { makeContext } from '#tests/make/context.ts';
import { makePack } from '#tests/make/pack.ts';

const pack = makePack();
const slots = [
  { id: 'order-number', askedBy: ['order number', 'number of your order'], filled: false },
  { id: 'what-happened', askedBy: ['what happened', 'tell me more'], filled: false },
];
const asks = (text: string) => readMessage(text, makeContext({ slots }), pack).asks;

test.each([
  ['Could I have your order number?', ['order-number']],
  ['order number pls', ['order-number']],
  ['Sorry, which order number was it?', ['order-number']],
  ['I just need the number of your order.', ['order-number']],
  ['What happened, and what is the order number?', ['order-number', 'what-happened']],
])('“%s” asks for %j', (text, expected) => {
  expect([...asks(text)].sort()).toEqual(expected);
});

test.each([
  "You don't need to send me the order number.",
  'I have found your order number already.',
  'Is your order number 4471?',
  'Would you like me to email you the order number?',
  'What happened is that the label came off.',
])('“%s” asks for nothing', (text) => {
  expect(asks(text)).toEqual([]);
});
