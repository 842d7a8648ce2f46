import { expect, test } from 'vitest';
import { readCustomerMessage } from '#lib/domain/language/read-customer-message.ts';

const signs = (text: string) => [...new Set(readCustomerMessage(text).map((sign) => sign.sign))].sort();

test.each([
  ['You useless f***ing clown, fix it', ['abuse', 'swearing']],
  ['This bloody blender is broken again.', ['problem', 'swearing']],
  ['Your driver called me stupid!', []],
  ["I'll come down there and break your legs.", ['threat']],
  ['I will see you in court.', []],
  ['Put me through to your supervisor.', ['asks-for-a-manager']],
  ['My mother passed away and the bill is wrong.', ['distress', 'problem']],
  ['Order HH-4471, postcode LS6 2QT.', ['volunteered-identity']],
  ['Thank you, have a nice day.', []],
  ['I am livid. Nobody has answered.', ['anger', 'problem']],
  ['I have told you that four times.', ['anger']],
  ['I am not upset, do not worry.', []],
])('“%s” shows %j', (text, expected) => {
  expect(signs(text)).toEqual(expected);
});

test('a sign quotes the words it rests on', () => {
  const text = 'Hello. I want to speak to a manager!';
  for (const sign of readCustomerMessage(text)) expect(sign.quote).toBe(text.slice(sign.start, sign.end));
});
