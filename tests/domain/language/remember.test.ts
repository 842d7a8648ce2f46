import { expect, test } from 'vitest';
import { remember } from '#lib/domain/language/remember.ts';

test('a word is worked out once', () => {
  let times = 0;
  const longer = remember((word) => {
    times += 1;
    return `${word}!`;
  });
  expect([longer('mug'), longer('mug'), longer('rug')]).toEqual(['mug!', 'mug!', 'rug!']);
  expect(times).toBe(2);
});

test('more words than it keeps are still answered', () => {
  const length = remember((word) => word.length);
  const lengths = new Set(Array.from({ length: 20_001 }, (_, at) => length(`word-${at}`)));
  expect([...lengths].sort((a, b) => a - b)).toEqual([6, 7, 8, 9, 10]);
});
