import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/lib/text/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
/** Quoted sentences of a file: at least two words. */
const sentencesIn = (name: string) =>
  [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*)'/g)].map(
    (match) => match[1] ?? '',
  );

describe.each(files)('the texts of %s', (name) => {
  it('are calm: no exclamation mark, no “oops”, no “please”', () => {
    expect(sentencesIn(name).filter((text) => /!|\boops\b|\bplease\b/i.test(text))).toEqual([]);
  });
});
