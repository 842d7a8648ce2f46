import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLine, type Choosing } from '#lib/domain/scenario/choose-line.ts';
import type { CustomerLine } from '#lib/domain/scenario/scenario.ts';

const three: CustomerLine = { usual: ['one', 'two', 'three'] };

const choose = (line: CustomerLine, changes: Partial<Choosing> = {}) =>
  chooseLine(line, {
    seed: 1,
    rule: 'otherwise',
    used: 0,
    mood: 5,
    intensity: 'usual',
    fill: (text) => text,
    ...changes,
  });

describe('alternatives', () => {
  test('are all said before one is said again', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        (seed) => new Set([0, 1, 2].map((used) => choose(three, { seed, used }))).size === 3,
      ),
    );
  });
  test('come in another order for another seed', () => {
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => choose(three, { seed }))).size).toBeGreaterThan(1);
  });
  test('skip what was just said', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...three.usual),
        (seed, previous) => choose(three, { seed, previous }) !== previous,
      ),
    );
  });
  test('are compared as they are said', () => {
    const fill = (text: string) => text.replace('$name', 'Amara');
    expect(choose({ usual: ['I am $name.', 'It is me.'] }, { previous: 'I am Amara.', fill })).toBe(
      'It is me.',
    );
  });
});

describe('variants', () => {
  const line: CustomerLine = {
    usual: ['usual'],
    gentle: ['gentle'],
    strong: ['strong'],
    whenCalm: ['calm'],
    whenAngry: ['angry'],
  };
  const { usual, gentle, strong } = line;

  test('an angry customer says the angry one', () => expect(choose(line, { mood: 4 })).toBe('angry'));
  test('a calm or annoyed customer says the calm one', () => expect(choose(line, { mood: 3 })).toBe('calm'));
  test('without a variant for the mood, intensity decides', () => {
    const byIntensity: CustomerLine = { usual, gentle: gentle!, strong: strong! };
    expect(
      (['gentle', 'usual', 'strong'] as const).map((intensity) => choose(byIntensity, { intensity })),
    ).toEqual(['gentle', 'usual', 'strong']);
  });
  test('a variant that was just said gives way to the usual words', () => {
    expect(choose(line, { previous: 'angry' })).toBe('usual');
  });
});
