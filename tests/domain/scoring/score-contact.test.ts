import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#lib/domain/scoring/scorecard.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { kettleScenario, shortGoodContact, shortGoodTurns } from '#tests/make/good-contact.ts';
import {
  does,
  makeClaim,
  makeFault,
  makeProposal,
  makeReplayed,
  makeSkill,
  opening,
  says,
  type TurnPlan,
} from '#tests/make/replayed-contact.ts';
import { makeCriterion, makeRubric, shippedRubric } from '#tests/make/rubric.ts';
import { makeScoringScenario, scoredWith } from '#tests/make/scored.ts';

const shipped = scoredWith(shippedRubric(), kettleScenario);
const section = (card: Scorecard, id: string) => card.sections.find((one) => one.id === id)!;
const criterion = (card: Scorecard, id: string) =>
  card.sections.flatMap((one) => one.criteria).find((one) => one.id === id)!;
const withReply = (index: number, plan: TurnPlan) =>
  shortGoodContact(shortGoodTurns.map((turn, at) => (at === index ? { ...turn, ...plan } : turn)));

describe('short, competent service', () => {
  const card = scoreContact(shipped, shortGoodContact());

  it('scores 85 or more without a word too many', () => {
    expect(card.score).toBeGreaterThanOrEqual(85);
  });

  it('passes', () => {
    expect(card).toMatchObject({ result: 'passed', resultBecause: 'scoring.result.reached' });
  });

  it('is not asked to escalate', () => {
    expect(section(card, 'escalation').score).toBeNull();
  });

  it('is sure of itself', () => {
    expect(card.confidence).toBeGreaterThanOrEqual(0.8);
  });
});

describe('stock phrases', () => {
  const stock: TurnPlan = {
    moodBefore: 5,
    move: says({ skills: [makeSkill('acknowledgement', 'weak')] }, 'I understand your frustration.'),
  };
  const first: TurnPlan = { ...stock, expects: ['acknowledgement'] };
  const card = scoreContact(
    shipped,
    makeReplayed([first, stock, stock, stock, stock], { opening: opening(['problem', 'swearing']) }),
  );

  it('do not become empathy by being repeated', () => {
    expect(criterion(card, 'acknowledges').level).toBeLessThanOrEqual(2);
  });

  it('do not pass', () => {
    expect(card.result).toBe('failed');
  });

  it('are shown as found and not counted once they have earned all they can', () => {
    const counted = criterion(card, 'acknowledges').evidence.filter(
      (found) => found.effect === 'not-counted',
    );
    expect(counted.at(-1)).toMatchObject({ points: 0, because: 'scoring.enough-already' });
  });
});

describe('what a contact did not call for', () => {
  it('is N/A with a reason: nobody had to calm a calm customer', () => {
    const card = scoreContact(
      shipped,
      makeReplayed([{ move: says({ skills: [makeSkill('explanation')] }) }]),
    );
    expect(criterion(card, 'acknowledges')).toMatchObject({
      level: null,
      notApplicableBecause: 'scoring.na.upset-customer',
    });
  });

  it('is everything, when nothing was said', () => {
    expect(scoreContact(shipped, makeReplayed([]))).toMatchObject({ score: null, result: 'not-scored' });
  });
});

describe('a critical error', () => {
  const insulted = withReply(4, {
    move: says({ faults: [makeFault('rudeness', 'critical')] }, 'You are an idiot.'),
  });

  it('fails the result and names the words', () => {
    const card = scoreContact(shipped, insulted);
    expect(card).toMatchObject({
      result: 'failed',
      criticalErrors: [{ id: 'insulted-the-customer', quote: 'You ' }],
    });
  });

  it('keeps the score that the rest has earned', () => {
    expect(scoreContact(shipped, insulted).score).toBeGreaterThan(40);
  });

  it('is saying that something was done which the desk does not show', () => {
    const lie = shortGoodContact(shortGoodTurns.filter(({ move }) => move.kind !== 'did'));
    expect(scoreContact(shipped, lie).criticalErrors).toMatchObject([{ id: 'said-done-and-was-not' }]);
  });

  it('is ending over abuse before the warning that was due', () => {
    const plans: TurnPlan[] = [
      { move: says() },
      { move: does('end-contact', { reason: 'abuse' }, { against: ['conduct/B3'] }) },
    ];
    const card = scoreContact(shipped, makeReplayed(plans, { opening: opening(['abuse']) }));
    expect(card.criticalErrors).toMatchObject([{ id: 'ended-without-warning', clause: 'conduct/B3' }]);
  });

  it('is not found in words that were vetoed', () => {
    const reported = withReply(4, {
      move: says({ faults: [makeFault('rudeness', 'critical', { vetoedBy: 'reported' })] }),
    });
    expect(scoreContact(shipped, reported).criticalErrors).toEqual([]);
  });
});

describe('abstention', () => {
  const unreadable = says({ assessable: false, unassessableBecause: 'not-english' }, 'Guten Tag');

  it('leaves a contact pending when over a quarter of the replies cannot be assessed', () => {
    const turns: TurnPlan[] = [...shortGoodTurns, { move: unreadable }, { move: unreadable }];
    expect(scoreContact(shipped, shortGoodContact(turns))).toMatchObject({
      result: 'pending',
      resultBecause: 'scoring.result.partly-unreadable',
    });
  });

  it('lets a quarter pass', () => {
    const turns: TurnPlan[] = [...shortGoodTurns, { move: unreadable }];
    expect(scoreContact(shipped, shortGoodContact(turns)).result).toBe('passed');
  });

  it('calls a contact not assessable when no reply is', () => {
    expect(scoreContact(shipped, makeReplayed([{ move: unreadable }])).result).toBe('not-assessable');
  });

  it('leaves a result pending that a doubtful criterion could change', () => {
    const rubric = makeRubric([
      [
        makeCriterion({
          startsAt: 3,
          loses: [{ kind: 'fault', fault: 'rudeness', minor: 1, major: 2, critical: 4 }],
        }),
      ],
    ]);
    const hostile = makeReplayed([{ move: says({ hostility: 0.9, understood: 0.3 }) }]);
    expect(scoreContact(scoredWith(rubric), hostile)).toMatchObject({
      result: 'pending',
      resultBecause: 'scoring.result.not-sure',
    });
  });

  it('does not ask anybody when the doubt cannot change the result', () => {
    const rubric = makeRubric([
      [
        makeCriterion({
          startsAt: 1,
          loses: [{ kind: 'fault', fault: 'rudeness', minor: 1, major: 2, critical: 4 }],
        }),
      ],
    ]);
    const hostile = makeReplayed([{ move: says({ hostility: 0.9, understood: 0.3 }) }]);
    expect(scoreContact(scoredWith(rubric), hostile).result).toBe('failed');
  });

  it('gives no result to a contact that was stopped', () => {
    const stopped = { ...shortGoodContact(), ended: { by: 'stopped', ending: null } } as const;
    expect(scoreContact(shipped, stopped)).toMatchObject({
      result: 'not-scored',
      resultBecause: 'scoring.result.stopped',
    });
  });
});

describe('accuracy', () => {
  it('loses for a statement that another clause governs, with the author’s reason', () => {
    const move = says(
      { claims: [makeClaim('misapplied', { clause: 'refunds/R1', fact: 'refunds/R1.window' })] },
      'Our window is 30 days.',
    );
    const noticed = [
      { rule: 'moment-2.notices.1', breaks: 'refunds/R2', because: 'R1 is about a change of mind.' },
    ];
    const found = criterion(
      scoreContact(shipped, withReply(2, { move, noticed })),
      'right-statements',
    ).evidence;
    expect(found).toMatchObject([
      { effect: 'lost', what: 'misapplied', because: 'R1 is about a change of mind.' },
    ]);
  });

  it('shows what should have been told and was not', () => {
    const card = scoreContact(shipped, withReply(2, { move: says({ skills: [makeSkill('options')] }) }));
    expect(criterion(card, 'tells-what-matters')).toMatchObject({
      level: 0,
      evidence: [
        { effect: 'missing', what: 'told', with: { fact: 'refunds/R1.window' }, clause: 'refunds/R1' },
      ],
    });
  });

  it('loses for what was tried beyond one’s authority', () => {
    const tried: TurnPlan = {
      move: { kind: 'tried', action: 'goodwill', args: { amount: '500' }, fact: 'refunds/R1.window' },
    };
    const card = scoreContact(shipped, shortGoodContact([...shortGoodTurns, tried]));
    expect(criterion(card, 'right-thing-done').level).toBe(3);
  });
});

describe('escalation', () => {
  const required = makeScoringScenario({
    escalation: { when: 'required', tier: 'tier-2', because: 'escalation/E2' },
  });
  const note = 'Order CS-1: the kettle leaks since the first day. Refund of £300 asked for, beyond my limit.';
  const handOver = (args: Record<string, string>): TurnPlan => ({ move: does('escalate', args) });
  const fields = { 'order.number': 'CS-1', 'order.item': 'kettle' };
  const contact = (plans: readonly TurnPlan[], signs: Parameters<typeof opening>[0] = ['problem']) =>
    makeReplayed([{ move: says({ skills: [makeSkill('explanation')] }) }, ...plans], {
      opening: opening(signs, 'My kettle leaks since the first day.'),
      caseRecord: { fields, privateFields: [] },
    });
  const level = (plans: readonly TurnPlan[], scenario = required) =>
    criterion(scoreContact(scoredWith(shippedRubric(), scenario), contact(plans)), 'escalates-rightly').level;

  it('is full when due, done, and to the right tier', () => {
    expect(level([handOver({ tier: 'tier-2', note })])).toBe(4);
  });

  it('loses a level for the wrong tier', () => {
    expect(level([handOver({ tier: 'tier-3', note })])).toBe(3);
  });

  it('earns nothing when due and left out', () => {
    expect(level([])).toBe(0);
  });

  it('earns nothing when the case could be solved here', () => {
    expect(level([handOver({ tier: 'tier-2', note })], kettleScenario)).toBe(0);
  });

  it('is full for resisting a customer who presses for a manager without need', () => {
    const card = scoreContact(shipped, contact([], ['problem', 'asks-for-a-manager']));
    expect(criterion(card, 'escalates-rightly').level).toBe(4);
  });

  it('is N/A where nothing asked for it', () => {
    expect(criterion(scoreContact(shipped, contact([])), 'escalates-rightly').level).toBeNull();
  });

  it('has a note that names the order, the problem and what was tried', () => {
    const card = scoreContact(
      scoredWith(shippedRubric(), required),
      contact([handOver({ tier: 'tier-2', note })]),
    );
    expect(criterion(card, 'hands-over-well')).toMatchObject({
      level: 4,
      evidence: [{ because: 'scoring.escalation.note-full' }],
    });
  });

  it('names what a thin note lacks', () => {
    const card = scoreContact(
      scoredWith(shippedRubric(), required),
      contact([handOver({ tier: 'tier-2', note: 'Please call back.' })]),
    );
    expect(criterion(card, 'hands-over-well').evidence[0]?.because).toBe(
      'scoring.escalation.note-lacks-order-problem-tried',
    );
  });
});

describe('next time', () => {
  it('names the criterion whose next level gains most, and where it was missed', () => {
    const card = scoreContact(
      shipped,
      withReply(4, {
        move: says({ skills: [makeSkill('action-statement')], proposals: [makeProposal('refund', 'done')] }),
      }),
    );
    expect(card.nextTime?.criterion).toBe('next-step');
  });

  it('points at the turn', () => {
    const plans: TurnPlan[] = [{ move: says({ faults: [makeFault('rudeness', 'major')] }) }];
    const rubric = makeRubric([
      [
        makeCriterion({
          startsAt: 4,
          loses: [{ kind: 'fault', fault: 'rudeness', minor: 1, major: 2, critical: 4 }],
        }),
      ],
    ]);
    expect(scoreContact(scoredWith(rubric), makeReplayed(plans)).nextTime).toEqual({
      criterion: 'courtesy',
      seq: 2,
    });
  });

  it('is nothing when everything is full', () => {
    const rubric = makeRubric([[makeCriterion({ startsAt: 4, loses: [{ kind: 'tried', levels: 1 }] })]]);
    expect(scoreContact(scoredWith(rubric), makeReplayed([{ move: says() }])).nextTime).toBeNull();
  });
});

describe('an imported contact', () => {
  const imported = scoredWith(shippedRubric());

  it('is asked for an acknowledgement when its customer is upset', () => {
    const card = scoreContact(
      imported,
      makeReplayed([{ move: says() }], { opening: opening(['problem', 'swearing']) }),
    );
    expect(criterion(card, 'acknowledges').evidence).toMatchObject([{ effect: 'missing', seq: 2 }]);
  });

  it('can reach the top of what it was asked', () => {
    const move = says({ skills: [makeSkill('acknowledgement')] });
    const card = scoreContact(
      imported,
      makeReplayed([{ move }], { opening: opening(['problem', 'swearing']) }),
    );
    expect(criterion(card, 'acknowledges').level).toBe(4);
  });

  it('is not asked what no scenario says had to be told', () => {
    const card = scoreContact(imported, makeReplayed([{ move: says() }]));
    expect(criterion(card, 'tells-what-matters')).toMatchObject({
      level: null,
      notApplicableBecause: 'scoring.na.must-tell',
    });
  });
});
