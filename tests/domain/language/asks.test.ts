import { expect, test } from 'vitest';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { makeContext } from '#tests/make/context.ts';
import { makePack } from '#tests/make/pack.ts';

const pack = makePack();
const slots = [
  { id: 'order-number', askedBy: ['order number', 'number of your order'], filled: false },
  { id: 'anybody-hurt', askedBy: ['is everyone ok'], filled: false },
  { id: 'what-happened', askedBy: ['what happened', 'tell me more'], filled: false },
];
const asks = (text: string) => readMessage(text, makeContext({ slots }), pack).asks;

test.each([
  ['Could I have your order number?', ['order-number']],
  ['order number pls', ['order-number']],
  ['fine whats the order number then', ['order-number']],
  ['And is everybody ok?', ['anybody-hurt']],
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

test("“your name” does not ask for somebody else's", () => {
  const named = [{ id: 'name', askedBy: ['your name'], filled: false }];
  const askedIn = (text: string) => readMessage(text, makeContext({ slots: named }), pack).asks;
  expect(askedIn("What is your mother's maiden name?")).toEqual([]);
  expect(askedIn('What is your full name?')).toEqual(['name']);
});

test('an open question what to do asks for the wish, although it begins like an offer', () => {
  const wish = [{ id: 'wants', askedBy: ['what would you like'], filled: false }];
  const askedIn = (text: string) => readMessage(text, makeContext({ slots: wish }), pack).asks;
  expect(askedIn('What would you like me to do?')).toEqual(['wants']);
  expect(askedIn('What? Would you like me to send another?')).toEqual([]);
});
