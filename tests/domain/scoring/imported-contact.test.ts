import { describe, expect, it } from 'vitest';
import type { Transcript, TranscriptTurn } from '#lib/domain/imports/transcript.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { harbourHome } from '#tests/make/pack.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { agent, customer, deed, importLamp, lampCase } from '#tests/make/transcript.ts';

const scored = { rubric: shippedRubric(), pack: harbourHome(), scenario: null };
const cardOf = (turns: readonly TranscriptTurn[], changes: Partial<Transcript> = {}) =>
  scoreContact(scored, importLamp(turns, changes));

/** One criterion of the scorecard of a conversation about the lamp. */
function judged(id: string, turns: readonly TranscriptTurn[], changes: Partial<Transcript> = {}) {
  const criteria = cardOf(turns, changes).sections.flatMap((section) => section.criteria);
  return criteria.find((criterion) => criterion.id === id)!;
}

const identified = customer('My lamp flickers. Order HH-7720, postcode BS7 8NR. I want my money back.');
const agrees = agent("I'm sorry your lamp flickers. Of course, one moment please.");
const verified = deed('verify-identity', { 'order-number': 'HH-7720', postcode: 'BS7 8NR' });

describe('money moved before identity was verified', () => {
  const stranger = customer('My lamp flickers. I want my money back.');
  const refund = deed('refund', { amount: '64' });
  const errorsOf = (turns: readonly TranscriptTurn[]) => cardOf(turns).criticalErrors.map(({ id }) => id);

  it('is a critical error', () => {
    expect(errorsOf([stranger, agrees, refund])).toContain('acted-before-verification');
  });

  it('is none once the details have matched', () => {
    expect(errorsOf([stranger, agrees, verified, refund])).toEqual([]);
  });

  it('is none where the customer volunteered the details', () => {
    expect(errorsOf([identified, agrees, refund])).toEqual([]);
    expect(judged('privacy', [identified, agrees, refund]).level).toBe(4);
  });
});

describe('the right thing, without a scenario that says what it is', () => {
  it('is a refund that was done within the policy, though nobody announced it', () => {
    const { level, evidence } = judged('right-thing-done', [
      identified,
      agrees,
      verified,
      deed('refund', { amount: '64' }),
    ]);
    expect(level).toBe(4);
    expect(evidence).toMatchObject([{ effect: 'earned', what: 'refund', seq: 4 }]);
  });

  it('is not a refund that the policy speaks against', () => {
    const beyond = { case: { order: { ...lampCase.order, price: 400 } } };
    const { level } = judged(
      'right-thing-done',
      [identified, agrees, verified, deed('refund', { amount: '400' })],
      beyond,
    );
    expect(level).toBe(0);
  });

  it('is half done where a refund was made and the replacement that was announced was not', () => {
    const { level } = judged('right-thing-done', [
      identified,
      agent("I'm sending you a new one as well."),
      verified,
      deed('refund', { amount: '64' }),
    ]);
    expect(level).toBe(2);
  });

  it('is not asked for where what was promised has no deed at this desk', () => {
    const { level, notApplicableBecause } = judged('right-thing-done', [
      identified,
      agent("I'll cancel the subscription for you."),
    ]);
    expect([level, notApplicableBecause]).toEqual([null, 'scoring.na.nothing-to-go-by']);
  });
});

describe('verifying before acting', () => {
  it('is settled by the details that the customer volunteered', () => {
    const { level } = judged('privacy', [identified, agrees, deed('refund', { amount: '64' })]);
    expect(level).toBe(4);
  });

  it('is still owed to a customer whom nobody knows', () => {
    const { evidence } = judged('privacy', [
      customer('My lamp flickers and I want my money back.'),
      agrees,
      deed('refund', { amount: '64' }),
    ]);
    expect(evidence).toMatchObject([{ rule: 'order.verified-before-acting', effect: 'lost' }]);
  });
});

describe('an escalation, without a scenario', () => {
  const note =
    'Order HH-7720: the lamp flickers since the first day, I offered a refund and she wants a new one.';
  const handedUp = [identified, agrees, deed('escalate', { tier: 'tier-2', note })];

  it('is allowed where the case lacks what the policy would ask it for', () => {
    const { level, evidence } = judged('escalates-rightly', handedUp, { case: {} });
    expect([level, evidence[0]?.because]).toEqual([4, 'scoring.escalation.allowed']);
  });

  it('is unneeded where the case shows that the policy does not ask for it', () => {
    expect(judged('escalates-rightly', handedUp).evidence[0]?.because).toBe('scoring.escalation.unneeded');
  });

  const manager = customer('My lamp flickers. Let me speak to your manager!');
  const words = "I've escalated this to my team lead.";
  const announced = agent(words);

  it('earns nothing by being said and not done', () => {
    const { level, evidence } = judged('escalates-rightly', [manager, announced]);
    expect([level, evidence[0]?.because]).toEqual([0, 'scoring.escalation.only-said']);
  });

  it('is judged by its words alone where nothing else asked for it', () => {
    expect(judged('escalates-rightly', [identified, announced]).level).toBe(0);
  });

  it('is a critical error when it was said to be done and was not', () => {
    expect(cardOf([identified, announced]).criticalErrors).toMatchObject([
      { id: 'said-done-and-was-not', quote: words },
    ]);
  });

  it('is none when a suggestion is passed on', () => {
    const card = cardOf([
      customer('You should sell this lamp in green.'),
      agent("That's a good idea, I've passed it on to our product team. Your suggestion is with them now."),
    ]);
    expect(card.criticalErrors).toEqual([]);
  });
});

describe('a customer’s anger', () => {
  it('in words alone calls for an acknowledgement', () => {
    const { evidence } = judged('acknowledges', [
      customer('This is ridiculous. My lamp flickers and I am fed up.'),
      agent('Please tell me the order number.'),
    ]);
    expect(evidence).toMatchObject([{ effect: 'missing', what: 'acknowledgement', seq: 2 }]);
  });
});

describe('the scorecard', () => {
  it('is the same to the byte, however often the contact is scored', () => {
    const turns = [
      identified,
      agrees,
      verified,
      deed('refund', { amount: '64' }),
      agent("I've refunded £64."),
    ];
    const cards = Array.from({ length: 20 }, () => JSON.stringify(cardOf(turns)));
    expect(new Set(cards).size).toBe(1);
  });
});

describe('a suggestion', () => {
  it('that a team was told of is no escalation', () => {
    const { level } = judged('escalates-rightly', [
      customer('Do you sell this lamp in green? You should.'),
      agent('Not yet. I can send your suggestion to our management if you like.'),
      customer('Yes please.'),
      deed('notify-team', { team: 'management' }),
      agent('Your suggestion has been sent to our internal team.'),
    ]);
    expect(level).toBeNull();
  });
});

describe('a plain answer to what the customer asked', () => {
  const helps = (question: string, answer: string) =>
    judged('to-the-point', [customer(question), agent(answer)]).level;

  it.each([
    ['How long is the cable?', 'Almost two metres.'],
    ['do you know if it comes in green', 'No, only in white and brass.'],
    ['Is it heavy?', 'Not really, four kilos.'],
    ['What kind of bulb does it need?', 'A small screw bulb.'],
  ])('helps: “%s” “%s”', (question, answer) => {
    expect(helps(question, answer)).toBe(4);
  });

  it('helps when it tells what was just looked up', () => {
    const { level } = judged('to-the-point', [
      customer('Please check on my lamp again.'),
      deed('track-parcel'),
      agent('Four streets away, ten minutes.'),
    ]);
    expect(level).toBe(4);
  });

  it('does not help again by being repeated word for word', () => {
    const asks = agent('Please tell me the order number.');
    const { evidence } = judged('to-the-point', [
      customer('My lamp flickers.'),
      asks,
      customer('Why do you need it?'),
      asks,
      customer('Can you not find it?'),
      asks,
    ]);
    expect(evidence[0]?.with).toEqual({ useful: '1', all: '3' });
  });

  it('helps once the customer has told what they were asked for it', () => {
    const { level } = judged('to-the-point', [
      agent('Hello, how can I help?'),
      customer('I seem to have lost my username.'),
      agent('May I have your postcode, please?'),
      customer('BS7 8NR'),
      agent('Your username is praman2.'),
    ]);
    expect(level).toBe(4);
  });

  it.each([
    ['How long is the cable?', 'Have a nice day!'],
    ['How long is the cable?', 'One moment please.'],
    ['Thanks, bye', 'Almost two metres.'],
  ])('is not what this is: “%s” “%s”', (question, answer) => {
    expect(helps(question, answer)).toBe(0);
  });
});
