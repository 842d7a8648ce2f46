import { expect, test } from 'vitest';
import { readMessage } from '#lib/domain/language/read-message.ts';
import { makeContext } from '#tests/make/context.ts';
import { makePack } from '#tests/make/pack.ts';

const pack = makePack();
const quotes = (text: string) =>
  readMessage(text, makeContext({}), pack)
    .skills.filter((hit) => hit.skill === 'acknowledgement')
    .map((hit) => hit.quote);

test.each([
  [
    'I understand how upsetting it is to find the rug torn, and I will sort it out.',
    'I understand how upsetting it is to find the rug torn',
  ],
  [
    'I can see why you are annoyed about two wasted mornings and I am on it.',
    'I can see why you are annoyed about two wasted mornings',
  ],
])('an acknowledgement in “%s” is quoted up to where its clause ends', (text, expected) => {
  expect(quotes(text)).toEqual([expected]);
});
