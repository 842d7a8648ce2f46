import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasOperatorWords } from '#lib/text/error-words.ts';
import { sentence, wordsOf } from '#lib/text/sentences.ts';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Every key that code hands to the catalogue: refusals thrown, and answers of the contact. */
const keys = files.flatMap((name) => {
  const text = readFileSync(new URL(name, source), 'utf8');
  const thrown = text.matchAll(/new (?:Refused|NotNow|NotFound|Unusable|Broken|Stale)\(\s*'([^']+)'/g);
  const said = text.matchAll(/\brefuse\('([^']+)'|message: \{ key: '([^']+)'|problem: \{ key: '([^']+)'/g);
  return [...thrown, ...said].map((match) => ({ key: match[1] ?? match[2] ?? match[3] ?? '', name }));
});

describe('the sentences', () => {
  it('are looked for in the code', () => {
    expect(keys.length).toBeGreaterThan(20);
  });

  it.each(keys)('have one for $key, which $name uses', ({ key }) => {
    expect(hasOperatorWords(key)).toBe(true);
  });

  it('are filled in with their words', () => {
    expect(sentence({ key: 'sign-in.too-many-tries', with: { wait: '3 minutes' } })).toBe(
      'That was tried too often, so nobody was signed in. Try again in 3 minutes.',
    );
  });

  it('answer an unknown key with the general refusal', () => {
    expect(sentence({ key: 'no.such.key', with: {} })).toContain('could not be done');
  });

  it('leave words alone that are no key', () => {
    expect(wordsOf('Team lead')).toBe('Team lead');
  });
});
