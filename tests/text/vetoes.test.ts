import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vetoReasons } from '#lib/text/vetoes.ts';

const reader = new URL('../../src/lib/domain/language/', import.meta.url);
const files = readdirSync(reader, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const vetoes = [
  ...new Set(
    files.flatMap((name) =>
      [...readFileSync(new URL(name, reader), 'utf8').matchAll(/id: '([a-z-]+)',\s*holds/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  ),
];

describe('the reasons for not counting', () => {
  it('are looked for in the reader', () => {
    expect(vetoes.length).toBeGreaterThan(20);
  });

  it.each(vetoes)('say why “%s” takes something out', (veto) => {
    expect(vetoReasons[veto]).toBeDefined();
  });
});
