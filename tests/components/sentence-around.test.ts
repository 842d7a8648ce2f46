import { describe, expect, it } from 'vitest';
import { sentenceAround } from '#lib/components/sentence-around.ts';

const text =
  "Hello Dana. I'm so sorry the blender sparked, and that you waited. Could you give me the number?";

describe('the sentence around a find', () => {
  it('is whole, before and after', () => {
    const start = text.indexOf("I'm so sorry");
    expect(sentenceAround(text, { start, end: start + 12 })).toBe(
      "I'm so sorry the blender sparked, and that you waited.",
    );
  });

  it('ends where the find ends with the sentence', () => {
    expect(sentenceAround(text, { start: 0, end: 11 })).toBe('Hello Dana.');
  });

  it('is the whole text where nothing ends it', () => {
    expect(sentenceAround('no stop here', { start: 3, end: 7 })).toBe('no stop here');
  });
});
