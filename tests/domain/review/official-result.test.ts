import { describe, expect, it } from 'vitest';
import { officialResult } from '#lib/domain/review/official-result.ts';
import { makeEvaluation, makeScorecard } from '#tests/make/evaluation.ts';
import { makeCriterion, makeRubric } from '#tests/make/rubric.ts';

const rubric = makeRubric([[makeCriterion({ id: 'a' }), makeCriterion({ id: 'b' })]], { passMark: 75 });
const automatic = makeScorecard({ a: 1, b: 4 });
const peers = [
  makeEvaluation('peer', { a: 2 }, { id: 'p1' }),
  makeEvaluation('peer', { a: 3 }, { id: 'p2' }),
];
const manager = makeEvaluation('manager', { a: 4 });
const settled = (level: number | null) => [{ criterion: 'a', level, by: 'ines', reason: 'Heard again.' }];
const ofA = (
  ...more: Parameters<typeof officialResult> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => officialResult(rubric, automatic, ...more).criteria[0];

describe('precedence, criterion by criterion', () => {
  it('is the automatic level where nobody has judged', () => {
    expect(ofA([])).toMatchObject({ level: 1, from: 'automatic' });
  });
  it('is the median of peers before the automatic level', () => {
    expect(ofA(peers)).toMatchObject({ level: 2.5, from: 'peer' });
  });
  it('is the manager before the peers', () => {
    expect(ofA([...peers, manager])).toMatchObject({ level: 4, from: 'manager' });
  });
  it('is the outcome of a dispute before the manager', () => {
    expect(ofA([manager], { disputeOutcomes: settled(2) })).toMatchObject({ level: 2, from: 'dispute' });
  });
  it('is an override before everything, N/A included', () => {
    expect(ofA([manager], { disputeOutcomes: settled(2), overrides: settled(null) })).toMatchObject({
      level: null,
      from: 'override',
    });
  });
  it('leaves criteria that a layer is silent about to the next', () => {
    expect(officialResult(rubric, automatic, [manager]).criteria[1]).toMatchObject({
      level: 4,
      from: 'automatic',
    });
  });
  it('keeps every layer visible', () => {
    const self = makeEvaluation('self', { a: 0 });
    expect(ofA([...peers, manager, self])?.layers).toEqual({
      manager: 4,
      peer: 2.5,
      peers: [2, 3],
      self: 0,
      automatic: 1,
    });
  });
  it('leaves drafts and self-reviews out', () => {
    const draft = makeEvaluation('manager', { a: 4 }, { submittedAt: null });
    expect(ofA([draft, makeEvaluation('self', { a: 4 })])).toMatchObject({ level: 1, from: 'automatic' });
  });
});

describe('the official result', () => {
  it('is decided from the official score', () => {
    expect(officialResult(rubric, automatic, []).overall).toMatchObject({
      score: 62.5,
      result: 'failed',
      from: 'automatic',
    });
    expect(officialResult(rubric, automatic, [manager]).overall).toMatchObject({
      score: 100,
      result: 'passed',
      from: 'manager',
    });
  });

  it('is not scored when everything is N/A', () => {
    expect(
      officialResult(rubric, automatic, [makeEvaluation('manager', { a: null, b: null })]).overall,
    ).toMatchObject({ score: null, result: 'not-scored' });
  });
});

describe('a critical error', () => {
  const error = {
    id: 'insulted',
    title: 'Insulted',
    kind: 'customer-critical',
    seq: 2,
    quote: 'idiot',
    rule: 'RUDE-1',
  } as const;
  const withError = makeScorecard(
    { a: 4, b: 4 },
    { criticalErrors: [error], result: 'failed', resultBecause: 'scoring.result.critical-error' },
  );
  const clears = [{ criticalError: 'insulted', reason: 'The customer said it.' }];

  it('stands whatever the levels say, and keeps the score', () => {
    expect(officialResult(rubric, withError, [manager]).overall).toMatchObject({
      result: 'failed',
      score: 100,
    });
  });
  it('is cleared by a manager, with the reason', () => {
    const official = officialResult(rubric, withError, [makeEvaluation('manager', {}, { clears })]);
    expect(official).toMatchObject({
      overall: { result: 'passed' },
      criticalErrors: [{ stands: false, clearedBy: { reason: 'The customer said it.' } }],
    });
  });
  it('is not cleared by a peer', () => {
    expect(officialResult(rubric, withError, [makeEvaluation('peer', {}, { clears })]).overall.result).toBe(
      'failed',
    );
  });
});

describe('what was pending', () => {
  const doubtful = makeScorecard(
    { a: 3, b: 3 },
    { result: 'pending', resultBecause: 'scoring.result.not-sure' },
    0.3,
  );
  const unread = makeScorecard(
    { a: 4, b: 4 },
    { result: 'pending', resultBecause: 'scoring.result.partly-unreadable', unreadable: 0.5 },
  );

  it('stays so until somebody has judged what was in doubt', () => {
    expect(officialResult(rubric, doubtful, []).overall.result).toBe('pending');
  });
  it('is settled by a person’s levels', () => {
    expect(officialResult(rubric, doubtful, [makeEvaluation('peer', { a: 3, b: 3 })]).overall.result).toBe(
      'passed',
    );
  });
  it('stays so while only a part of an unreadable contact was judged', () => {
    expect(officialResult(rubric, unread, [manager]).overall.result).toBe('pending');
  });
  it('is settled when people have judged all of it', () => {
    expect(officialResult(rubric, unread, [makeEvaluation('manager', { a: 4, b: 3 })]).overall.result).toBe(
      'passed',
    );
  });

  it('does not pass by clearing a critical error that stood in front of it', () => {
    const error = {
      id: 'insulted',
      title: 'Insulted',
      kind: 'customer-critical',
      seq: 2,
      quote: 'idiot',
      rule: 'RUDE-1',
    } as const;
    const both = {
      ...unread,
      result: 'failed',
      resultBecause: 'scoring.result.critical-error',
      criticalErrors: [error],
    } as const;
    const clears = [{ criticalError: 'insulted', reason: 'The customer said it.' }];
    expect(officialResult(rubric, both, [makeEvaluation('manager', {}, { clears })]).overall.result).toBe(
      'pending',
    );
  });
});
