import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '#lib/components/cut-text.ts';

describe('cutting a text for its marks', () => {
  it('keeps a text without marks in one piece', () => {
    expect(cutText('All of it.', [])).toEqual([{ text: 'All of it.', ids: [], starts: [], ends: [] }]);
  });

  it('cuts where marks overlap', () => {
    const runs = cutText('abcdef', [
      { id: 'one', start: 0, end: 4 },
      { id: 'two', start: 2, end: 6 },
    ]);
    expect(runs.map(({ text, ids }) => [text, ids])).toEqual([
      ['ab', ['one']],
      ['cd', ['one', 'two']],
      ['ef', ['two']],
    ]);
  });

  it('leaves out marks that do not fit the text', () => {
    expect(cutText('abc', [{ id: 'one', start: 2, end: 9 }]).map(({ text }) => text)).toEqual(['abc']);
  });

  const marked = fc
    .string({ maxLength: 40 })
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 }),
      ),
    );

  it('loses no character, and every mark starts and ends once', () => {
    fc.assert(
      fc.property(marked, ([text, pairs]) => {
        const marks = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b], index) => ({ id: `m${index}`, start: Math.min(a, b), end: Math.max(a, b) }));
        const runs = cutText(text, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.flatMap(({ starts }) => starts).sort()).toEqual(marks.map(({ id }) => id).sort());
        expect(runs.flatMap(({ ends }) => ends).sort()).toEqual(marks.map(({ id }) => id).sort());
      }),
    );
  });
});
