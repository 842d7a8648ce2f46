import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplayedContact } from '#lib/domain/contact/replayed-contact.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import type { CriterionScore } from '#lib/domain/scoring/scorecard.ts';
import { anyContact, anyFault, withFault } from '#tests/make/any-contact.ts';
import { kettleScenario } from '#tests/make/good-contact.ts';
import { makeClaim } from '#tests/make/replayed-contact.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { makeScoringScenario, scoredWith } from '#tests/make/scored.ts';

const rubric = shippedRubric();
const anyScored = fc.constantFrom(
  scoredWith(rubric, kettleScenario),
  scoredWith(
    rubric,
    makeScoringScenario({ escalation: { when: 'required', tier: 'tier-2', because: 'refunds/R1' } }),
  ),
  scoredWith(rubric),
);
const runs = { numRuns: 100 };
const patience = 30_000;
const judged = (contact: ReplayedContact, scored: Parameters<typeof scoreContact>[0]): CriterionScore[] =>
  scoreContact(scored, contact)
    .sections.flatMap((section) => section.criteria)
    .filter((criterion) => criterion.level !== null);

describe('every scorecard', { timeout: patience }, () => {
  it('has scores from 0 to 100 and levels from 0 to 4, or none', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        const card = scoreContact(scored, contact);
        for (const score of [card.score, ...card.sections.map((section) => section.score)]) {
          if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        }
        for (const { level } of judged(contact, scored)) expect(level! >= 0 && level! <= 4).toBe(true);
      }),
      runs,
    );
  });

  it('never gains by a fault more, nor loses by a fault less', () => {
    fc.assert(
      fc.property(anyScored, anyContact, fc.nat(), anyFault, (scored, contact, nth, fault) => {
        const without = scoreContact(scored, contact).score;
        const withIt = scoreContact(scored, withFault(contact, nth, fault)).score;
        if (without !== null) expect(withIt ?? 0).toBeLessThanOrEqual(without);
      }),
      { numRuns: 250 },
    );
  });

  it('never gains by a wrong statement more', () => {
    const anyWrong = fc
      .constantFrom('wrong', 'misapplied', 'unsupported')
      .map((verdict) => makeClaim(verdict));
    fc.assert(
      fc.property(anyScored, anyContact, anyWrong, (scored, contact, claim) => {
        const turns = contact.turns.map((turn) =>
          turn.move.kind === 'words'
            ? {
                ...turn,
                move: {
                  ...turn.move,
                  reading: { ...turn.move.reading, claims: [...turn.move.reading.claims, claim] },
                },
              }
            : turn,
        );
        const before = scoreContact(scored, contact).score;
        if (before !== null)
          expect(scoreContact(scored, { ...contact, turns }).score ?? 0).toBeLessThanOrEqual(before);
      }),
      { numRuns: 250 },
    );
  });

  it('quotes exactly what stands at its offsets', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        for (const found of judged(contact, scored).flatMap((criterion) => criterion.evidence)) {
          const move = contact.turns.find((turn) => turn.seq === found.seq)?.move;
          if (found.span !== null)
            expect(move?.kind === 'words' && move.text.slice(found.span.start, found.span.end)).toBe(
              found.quote,
            );
        }
      }),
      runs,
    );
  });

  it('has points that add up to the way from the start of a criterion to its level', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        for (const { level, startsAt, share, evidence } of judged(contact, scored)) {
          const points = evidence.reduce((sum, found) => sum + found.points, 0);
          expect(Math.abs(points - (level! - startsAt!) * share! * 25)).toBeLessThan(
            0.01 * evidence.length + 0.13,
          );
        }
      }),
      runs,
    );
  });

  it('gives points only to what was earned, and takes them only for what was lost', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        for (const { effect, points } of judged(contact, scored).flatMap((criterion) => criterion.evidence)) {
          expect(effect === 'earned' ? points >= 0 : effect === 'lost' ? points <= 0 : points === 0).toBe(
            true,
          );
        }
      }),
      runs,
    );
  });

  it('has shares that add up to one wherever there is a score', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        const shares = judged(contact, scored).reduce((sum, criterion) => sum + criterion.share!, 0);
        if (scoreContact(scored, contact).score !== null) expect(shares).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });

  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        expect(scoreContact(scored, turnedRound(contact))).toEqual(scoreContact(scored, contact));
      }),
      runs,
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(anyScored, anyContact, (scored, contact) => {
        expect(JSON.stringify(scoreContact(scored, contact))).toBe(
          JSON.stringify(scoreContact(scored, contact)),
        );
      }),
      runs,
    );
  });
});

/** The same value with the keys of every object in reverse. */
function turnedRound<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnedRound) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  ) as T;
}
