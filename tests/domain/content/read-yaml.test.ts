import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readYaml } from '#lib/domain/content/read-yaml.ts';

const schema = v.strictObject({
  title: v.string(),
  mood: v.optional(v.picklist(['calm', 'angry'])),
  tiers: v.optional(v.array(v.strictObject({ id: v.string(), holds: v.string() }))),
});
const read = (text: string, firstLine?: number) => readYaml('x.yaml', text, schema, firstLine);
const problemsOf = (text: string) => read(text).problems;

describe('readYaml', () => {
  it('answers the value when it fits', () => {
    const file = read('title: Hello');
    expect(file.ok && file.value.value).toEqual({ title: 'Hello' });
  });

  it('tells the line of any path, counted in the file around it', () => {
    const file = read('title: Hello\ntiers:\n  - id: one\n    holds: all', 10);
    expect(file.ok && file.value.lineOf(['tiers', 0, 'holds'])).toBe(13);
  });

  it('tells the line of the nearest thing that exists', () => {
    const file = read('title: Hello\ntiers:\n  - id: one\n    holds: all');
    expect(file.ok && file.value.lineOf(['tiers', 0, 'nothing', 'here'])).toBe(3);
  });

  it('offers the nearest known key for a misspelt one', () => {
    expect(problemsOf('title: Hello\ntiers:\n  - id: one\n    hold: x\n    holds: all')[0]).toEqual({
      file: 'x.yaml',
      line: 4,
      code: 'unknown-key',
      message: 'There is no "hold" in "tiers › entry 1".',
      fix: 'Did you mean "holds"?',
      severity: 'error',
    });
  });

  it('lists the known keys where none is near', () => {
    expect(problemsOf('title: Hello\ncolour: red')[0]?.fix).toBe('Known here: title, mood, tiers.');
  });

  it('names a missing key and the line of its block', () => {
    const [problem] = problemsOf('title: Hello\ntiers:\n  - id: one');
    expect([problem?.code, problem?.line, problem?.message]).toEqual([
      'missing-key',
      3,
      '"holds" is missing in "tiers › entry 1".',
    ]);
  });

  it('lists the choices where another word stands', () => {
    const [problem] = problemsOf('title: Hello\nmood: angri');
    expect([problem?.code, problem?.line, problem?.fix]).toEqual([
      'wrong-value',
      2,
      'Write one of: calm, angry.',
    ]);
  });

  it('says that a value is empty', () => {
    expect(problemsOf('title:')[0]?.message).toBe('"title" cannot be empty.');
  });

  it('reports a key that stands twice on the line of the second', () => {
    expect(problemsOf('title: One\ntitle: Two').map(({ code, line }) => [code, line])).toEqual([
      ['repeated-key', 2],
    ]);
  });

  it('explains a colon inside plain words', () => {
    const [problem] = problemsOf('title: Listen: I want my money');
    expect([problem?.code, problem?.fix]).toEqual([
      'yaml-syntax',
      'If a spoken line contains a colon, start it on the next line after ">".',
    ]);
  });

  it('reports an alias that points nowhere instead of throwing', () => {
    expect(problemsOf('title: *nowhere')[0]?.code).toBe('yaml-syntax');
  });

  it('reports aliases that multiply instead of building them', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe'])
      levels.push(`${name}: &${name} [${`*${of}, `.repeat(9)}]`);
    expect(problemsOf(levels.join('\n'))[0]?.code).toBe('yaml-syntax');
  });

  it('reports an empty file on its first line', () => {
    expect(problemsOf('').map(({ code, line }) => [code, line])).toEqual([['wrong-value', 1]]);
  });

  it('looks at the branch of a union that got furthest', () => {
    const either = v.strictObject({ when: v.union([v.strictObject({ says: v.string() }), v.string()]) });
    const { problems } = readYaml('x.yaml', 'when:\n  says: 3', either);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([[2, '"when › says" cannot be 3.']]);
  });
});
