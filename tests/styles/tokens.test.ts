import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readTokens } from './contrast.ts';

const css = readFileSync(new URL('../../src/lib/styles/tokens.css', import.meta.url), 'utf8');
const themes = readTokens(css);
const meanings = ['accent', 'good', 'caution', 'fault', 'information'];

it('the dark paper is darker than its ink, and the light paper is not', () => {
  expect(themes.dark.paper![0]).toBeLessThan(themes.dark.ink![0]);
  expect(themes.light.paper![0]).toBeGreaterThan(themes.light.ink![0]);
});

describe.each(Object.entries(themes))('the colours of the %s theme', (_name, tokens) => {
  const grounds = ['paper', 'sheet', 'sunk'];

  it.each(grounds)('let ink and muted ink be read on %s', (ground) => {
    expect(contrast(tokens.ink!, tokens[ground]!)).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens.muted!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(meanings)(
    'let the words of %s be read on paper, sheet, sunken ground and its own tint',
    (meaning) => {
      for (const ground of [...grounds, `${meaning}-tint`]) {
        expect(contrast(tokens[meaning]!, tokens[ground]!), `${meaning} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    },
  );

  it.each(meanings)('let ink and muted ink be read on the tint of %s', (meaning) => {
    expect(contrast(tokens.ink!, tokens[`${meaning}-tint`]!)).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens.muted!, tokens[`${meaning}-tint`]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(meanings)('let the border of %s be seen on paper and on its tint', (meaning) => {
    expect(contrast(tokens[`${meaning}-border`]!, tokens.paper!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[`${meaning}-border`]!, tokens[`${meaning}-tint`]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('let the words on a primary button be read', () => {
    expect(contrast(tokens['on-accent']!, tokens.accent!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens['on-accent']!, tokens['accent-strong']!)).toBeGreaterThanOrEqual(4.5);
  });

  it('let the edge of a field be seen on paper and sheet', () => {
    expect(contrast(tokens.edge!, tokens.paper!)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.edge!, tokens.sheet!)).toBeGreaterThanOrEqual(3);
  });
});
