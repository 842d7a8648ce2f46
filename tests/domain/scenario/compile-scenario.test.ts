import { describe, expect, test } from 'vitest';
import { checkMachineNames } from '#lib/domain/scenario/check-machine-names.ts';
import type { MachineConfig } from '#lib/domain/scenario/machine-config.ts';
import { reachable, withWayOn } from '#lib/domain/scenario/reach.ts';
import { makeCompiled, makeScenario } from '#tests/make/scenario.ts';

const compiled = makeCompiled();
const text = JSON.stringify(compiled.config);
const changed = (from: string, to: string) => JSON.parse(text.replace(from, to)) as MachineConfig;

describe('names', () => {
  test('an action that does not exist is refused', () => {
    expect(() => checkMachineNames(changed('"type":"say"', '"type":"shout"'))).toThrow('no action "shout"');
  });
  test('a guard that does not exist is refused', () => {
    expect(() => checkMachineNames(changed('"type":"holds"', '"type":"hopes"'))).toThrow('no guard "hopes"');
  });
  test('a target that does not exist is refused', () => {
    expect(() => checkMachineNames(changed('"target":"remedy"', '"target":"nowhere"'))).toThrow(
      'no target "nowhere"',
    );
  });
});

describe('lines', () => {
  test('a rule without words of its own has those of the place it leads to', () => {
    expect(compiled.lines['remedy.when.0']?.usual).toEqual(['Good. Thank you for sorting it.']);
  });
  test('no sentence of the customer is in the machine', () => {
    const lines = Object.values(compiled.lines).flatMap((line) => line.usual);
    expect(lines.filter((line) => text.includes(line))).toEqual([]);
  });
  test('every rule that speaks has words', () => {
    const speaking = [...text.matchAll(/"type":"say","params":\{"rule":"([^"]+)"/g)].map(
      (found) => found[1]!,
    );
    expect(speaking.filter((rule) => rule !== 'answers' && !(rule in compiled.lines))).toEqual([]);
  });
});

describe('what a version is', () => {
  const renamed = makeCompiled('title: The kettle that came without its lid\n');

  test('another title is the same structure', () => expect(renamed.config).toEqual(compiled.config));
});

describe('reach', () => {
  test('every place of the first scenario is reached', () => {
    const { moments, endings } = makeScenario();
    expect([...reachable(makeScenario())].sort()).toEqual(
      [...moments, ...endings].map((place) => place.id).sort(),
    );
  });
  test('hanging up is no way on', () => {
    const [first] = makeScenario().moments;
    expect(withWayOn({ ...makeScenario(), moments: [{ ...first!, when: [] }] }).has(first!.id)).toBe(false);
  });
});
