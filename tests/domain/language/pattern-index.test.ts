import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { customerSigns } from '#lib/domain/language/customer-signs.ts';
import { faultDetectors } from '#lib/domain/language/faults/fault-detectors.ts';
import { neededBeginnings } from '#lib/domain/language/needed-words.ts';
import { worthTrying } from '#lib/domain/language/pattern-index.ts';
import { segment } from '#lib/domain/language/segment.ts';
import { skillDetectors } from '#lib/domain/language/skills/skill-detectors.ts';

const needed = (source: string) => [...(neededBeginnings(source) ?? ['?'])].sort();

describe('a pattern waits for', () => {
  test.each([
    ['refund(?:ed|ing)?', ['ref']],
    ['(?:i|we) apologi[sz]e', ['apo']],
    ['so (?:sad|sorry)', ['sad', 'sor']],
    ['(?:very )*kind', ['kin']],
    ['at (?:our|my) (?:end|side)(?= |$)', ['end', 'sid']],
    ['(?:to be )+seen', ['see']],
  ])('%s: %j', (source, expected) => {
    expect(needed(source)).toEqual(expected);
  });

  test.each(['\\w+ is', '[a-z]+', '^.+$', '(?:sorry)?', '£\\d+'])(
    '%s: nothing that can be told',
    (source) => {
      const found = neededBeginnings(source);
      expect(found === null || found.has('is')).toBe(true);
    },
  );
});

test('no pattern is passed over in a sentence that it matches', () => {
  const patterns = [...skillDetectors, ...faultDetectors, ...customerSigns.map((rule) => ({ rules: [rule] }))]
    .flatMap(({ rules }) => [...rules])
    .flatMap((rule) => rule.patterns?.each ?? []);
  const sentences = ['skills-and-faults', 'look-alikes', 'proposals', 'claims-honest']
    .flatMap((name) =>
      readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .flatMap((line) => segment((JSON.parse(line) as { says: string }).says).sentences);
  const missed = sentences.flatMap((sentence) => {
    const worth = worthTrying(sentence);
    return patterns.filter(
      ({ expression, id }) => worth[id] === 0 && new RegExp(expression.source).test(sentence.words),
    );
  });
  expect(missed).toEqual([]);
});
