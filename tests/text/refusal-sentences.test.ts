import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasOperatorWords } from '#lib/text/error-words.ts';

const source = join(import.meta.dirname, '..', '..', 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|svelte)$/.test(name),
);
const thrown =
  /(?:new (?:Refused|NotNow|NotFound|Unusable|Broken|Stale)|super|impossible|refuse|fault\([^)]*?)\(\s*'([a-z][a-z0-9.-]+[.-][a-z0-9.-]+)'/g;

const keys = new Set(
  files.flatMap((name) =>
    [...readFileSync(join(source, name), 'utf8').matchAll(thrown)].map((found) => found[1]!),
  ),
);

describe('refusals', () => {
  it('are found in the source', () => {
    expect(keys.size).toBeGreaterThan(30);
  });

  it.each([...keys].sort())('%s has a sentence in the catalogue', (key) => {
    expect(hasOperatorWords(key)).toBe(true);
  });
});
