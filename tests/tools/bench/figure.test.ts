import { describe, expect, it } from 'vitest';
import { meets, ratioOf, type Figure } from '../../../src/tools/bench/figure.ts';
import { short, tableOf } from '../../../src/tools/bench/table.ts';

const figure = (aim: Figure['aim']): Figure => ({
  measure: 'a turn',
  figure: 30,
  unit: 'ms',
  control: 20,
  against: 'nothing',
  aim,
});

describe('a figure', () => {
  it('is held against its control', () => expect(ratioOf(figure(null))).toBe(1.5));
  it('meets an aim of its own exactly', () => expect(meets(figure({ of: 'figure', atMost: 30 }))).toBe(true));
  it('misses a ratio that it exceeds', () => expect(meets(figure({ of: 'ratio', atMost: 1.2 }))).toBe(false));
  it('misses a ratio that it does not reach', () =>
    expect(meets(figure({ of: 'ratio', atLeast: 1.6 }))).toBe(false));
  it('without an aim neither meets nor misses', () => expect(meets(figure(null))).toBeNull());
});

describe('the table', () => {
  it('says figure, control, ratio and aim in a line', () =>
    expect(tableOf([figure({ of: 'ratio', atMost: 1.2 })]).split('\n')[1]).toBe(
      'a turn   30 ms   20 (nothing)  1.5    ratio ≤ 1.2  missed',
    ));
  it('shows three digits that count', () =>
    expect([short(1234.5), short(0.12345)]).toEqual(['1235', '0.123']));
  it('shows a dash for what could not be measured', () => expect(short(Number.NaN)).toBe('–'));
});
