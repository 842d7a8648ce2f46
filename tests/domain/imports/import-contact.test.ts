import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importContact } from '#lib/domain/imports/import-contact.ts';
import type { TranscriptTurn } from '#lib/domain/imports/transcript.ts';
import { scoreContact } from '#lib/domain/scoring/score-contact.ts';
import { harbourHome } from '#tests/make/pack.ts';
import { shippedRubric } from '#tests/make/rubric.ts';
import { agent, customer, deed, faultsIn, importLamp, makeTranscript } from '#tests/make/transcript.ts';

const tellsAddress = agent('It is going to 9 Quarry Lane, Bristol.');

describe('an imported contact', () => {
  it('names its turns by the lines of the file', () => {
    const { opening, turns } = importLamp([
      customer('Hi'),
      agent('Hello, how can I help?'),
      customer('It leaks'),
    ]);
    expect([opening.seq, ...turns.flatMap(({ seq, customerSaid }) => [seq, customerSaid?.seq])]).toEqual([
      1, 2, 3,
    ]);
  });

  it('takes several lines of a customer for one answer', () => {
    const { turns } = importLamp([agent('How can I help?'), customer('It leaks'), customer('since Monday')]);
    expect(turns.map(({ customerSaid }) => customerSaid?.text)).toEqual(['It leaks\nsince Monday']);
  });

  it('takes several lines of the representative for turns of their own', () => {
    const { turns } = importLamp([customer('It leaks'), agent('Oh no.'), agent('Which order is it?')]);
    expect(turns.map(({ move }) => move.kind === 'words' && move.text)).toEqual([
      'Oh no.',
      'Which order is it?',
    ]);
  });

  it('has no opening words where the representative spoke first', () => {
    const { opening, turns } = importLamp([agent('How can I help?'), customer('It leaks')]);
    expect([opening.text, turns[0]?.customerSaid?.text]).toEqual(['', 'It leaks']);
  });

  it('reads what the customer’s words show', () => {
    const { opening } = importLamp([customer('The lamp is broken and I want to speak to a manager.')]);
    expect(opening.signs.map(({ sign }) => sign)).toEqual(
      expect.arrayContaining(['problem', 'asks-for-a-manager']),
    );
  });

  it('leaves the mood, which nobody knows, where it was', () => {
    const { mood, turns } = importLamp([customer('You idiots!'), agent('Calm down.')]);
    expect([mood, turns[0]?.moodBefore, turns[0]?.moodAfter]).toEqual([0, 0, 0]);
  });

  it('tells the reader what has been told, so that asking again is found', () => {
    const { turns } = importLamp([
      customer('My lamp flickers. The order number is HH-7720.'),
      agent('Could you tell me your order number, please?'),
    ]);
    expect(faultsIn(turns[0])).toContain('asks-again');
  });

  it('does not take somebody else’s name for the customer’s own', () => {
    const { turns } = importLamp([
      customer('My name is Alessia Fontana and my lamp is a present.'),
      agent("Could I have your friend's name, please?"),
    ]);
    expect(faultsIn(turns[0])).toEqual([]);
  });

  it('knows a bare answer by what was asked', () => {
    const { told } = importLamp([
      customer('It flickers'),
      agent('What is your name?'),
      customer('Alessia Fontana'),
    ]);
    expect(told).toEqual(['name']);
  });
});

describe('private details in an imported contact', () => {
  it('are disclosed where nobody has identified the customer', () => {
    const { turns } = importLamp([customer('Where is the lamp for Priya Raman going?'), tellsAddress]);
    expect(faultsIn(turns[0])).toEqual(['disclosure']);
  });

  it('may be told to a customer who volunteered enough details', () => {
    const { turns } = importLamp([customer('Where does HH-7720 go? My postcode is BS7 8NR.'), tellsAddress]);
    expect(faultsIn(turns[0])).toEqual([]);
  });

  it('may not be told for a detail that does not match the case', () => {
    const { turns } = importLamp([customer('Where does HH-7720 go? My postcode is LS6 2QT.'), tellsAddress]);
    expect(faultsIn(turns[0])).toEqual(['disclosure']);
  });

  it('may not be told for a name, which the policy does not accept', () => {
    const { turns } = importLamp([customer('I am Priya Raman. Where does order HH-7720 go?'), tellsAddress]);
    expect(faultsIn(turns[0])).toEqual(['disclosure']);
  });

  it('may be told after a recorded verification', () => {
    const { turns } = importLamp([customer('Where does it go?'), deed('validate-purchase'), tellsAddress]);
    expect(faultsIn(turns[1])).toEqual([]);
  });

  it('may not be told after a verification that says it failed', () => {
    const { turns } = importLamp([
      customer('Where does it go?'),
      deed('verify-identity', { result: 'failed' }),
      tellsAddress,
    ]);
    expect(faultsIn(turns[1])).toEqual(['disclosure']);
  });
});

describe('a recorded deed', () => {
  it('is one of the desk’s own where the desk knows it', () => {
    const { turns, desk } = importLamp([deed('issue-refund', { refund_amount: '64' })]);
    expect(turns[0]?.move).toMatchObject({
      kind: 'did',
      action: 'refund',
      args: { amount: '64' },
      success: true,
    });
    expect(desk.refunded).toBe(64);
  });

  it('is kept without effect where the desk does not know it', () => {
    const { turns, desk } = importLamp([deed('search-faq', { for: 'lamps' })]);
    expect(turns[0]?.move).toEqual({ kind: 'noted', action: 'search-faq', args: { for: 'lamps' } });
    expect(desk.done).toEqual([]);
  });

  it('happened although it was beyond authority, and offends the clause on that', () => {
    const { turns } = importLamp([deed('verify-identity'), deed('refund', { amount: '400' })], {
      case: { order: { number: 'HH-1', price: 400, condition: 'faulty' } },
    });
    expect(turns[1]?.move).toMatchObject({ kind: 'did', against: ['refunds/R7'] });
  });

  it('offends the clause on verifying where money moved for somebody unknown', () => {
    const { turns } = importLamp([customer('Money back!'), deed('refund', { amount: '64' })]);
    expect(turns[0]?.move).toMatchObject({ against: ['privacy/V1'] });
  });

  it.each([
    [{ to: 'Team lead' }, 'tier-2'],
    [{ tier: 'tier-3' }, 'tier-3'],
    [{ level: 'Tier 3 support' }, 'tier-3'],
    [{}, 'tier-2'],
  ])('of escalating with %o reaches %s', (args, tier) => {
    expect(importLamp([deed('escalate', args as Record<string, string>)]).desk.escalatedTo).toBe(tier);
  });

  it('of ending over abuse without a warning offends the clause on warnings', () => {
    const { turns, ended } = importLamp([
      customer('You idiot!'),
      deed('hang-up', { reason: 'abusive language' }),
    ]);
    expect(turns[0]?.move).toMatchObject({
      action: 'end-contact',
      args: { reason: 'abuse' },
      against: expect.arrayContaining(['conduct/B3']),
    });
    expect(ended).toEqual({ by: 'agent', ending: null });
  });
});

const words = fc.constantFrom(
  'Hello',
  '',
  'My order HH-7720 is broken!',
  'I have refunded you £40.',
  'Asdf ghjk',
  'You idiot',
  '9 Quarry Lane, Bristol',
);
const turn: fc.Arbitrary<TranscriptTurn> = fc.oneof(
  words.map(customer),
  words.map(agent),
  fc
    .constantFrom('refund', 'escalate', 'verify-identity', 'end-contact', 'search-faq')
    .map((action) => deed(action, { amount: '40' })),
);

it('can be scored, whatever was said and done, and the same each time', () => {
  const scored = { rubric: shippedRubric(), pack: harbourHome(), scenario: null };
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
      const transcript = makeTranscript(turns, { situation: 'a lamp' });
      const score = () => scoreContact(scored, importContact(transcript, harbourHome()));
      expect(score()).toEqual(score());
    }),
    { numRuns: 40 },
  );
});
