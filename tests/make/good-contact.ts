import type { ReplayedContact } from '#lib/domain/contact/replayed-contact.ts';
import type { Scenario } from '#lib/domain/scenario/scenario.ts';
import type { CustomerSignId } from '#lib/domain/language/reading.ts';
import {
  does,
  makeClaim,
  makeProposal,
  makeReplayed,
  makeSkill,
  opening,
  says,
  type TurnPlan,
} from './replayed-contact.ts';
import { makeScoringScenario } from './scored.ts';

/** An angry customer's leaking kettle: the facts to tell and the ending, as scoring needs them. */
export const kettleScenario: Scenario = makeScoringScenario({
  mustTell: ['refunds/R1.window'],
} as Partial<Scenario>);

const upset = (): CustomerSignId[] => ['problem', 'swearing'];

/** Four short, ordinary replies and what the desk has to do: nothing eloquent, everything there. */
export const shortGoodTurns: readonly TurnPlan[] = [
  {
    expects: ['acknowledgement', 'clarifying-question'],
    moodBefore: 5,
    move: says(
      {
        skills: [
          makeSkill('acknowledgement'),
          makeSkill('apology'),
          makeSkill('clarifying-question'),
          makeSkill('courtesy'),
        ],
        asks: ['order-number'],
      },
      "I'm sorry your new kettle leaks. Could I have your order number, please?",
    ),
  },
  { move: does('look-up', { order: 'CS-1' }) },
  {
    expects: ['options'],
    moodBefore: 4,
    move: says(
      {
        skills: [makeSkill('options'), makeSkill('explanation')],
        claims: [makeClaim('right', { fact: 'refunds/R1.window' })],
        proposals: [makeProposal('refund', 'offered')],
      },
      'Thanks. You have 30 days, so you can have a refund or a new kettle.',
    ),
  },
  { expects: [{ does: 'refund' }], moodBefore: 3, move: does('refund', { amount: '30' }) },
  {
    moodBefore: 1,
    move: says(
      {
        skills: [makeSkill('action-statement'), makeSkill('next-step')],
        proposals: [makeProposal('refund', 'done')],
      },
      'I have refunded £30. It reaches your card within five working days.',
    ),
  },
  {
    moodBefore: 1,
    move: says({ skills: [makeSkill('closing')] }, 'Is there anything else I can help with?'),
  },
];

/** The short good contact, brought to its best ending. */
export function shortGoodContact(turns: readonly TurnPlan[] = shortGoodTurns): ReplayedContact {
  const ending = {
    id: 'resolved',
    kind: 'best',
    title: 'Resolved',
    summary: '',
    solved: true,
    comesBack: false,
    stays: true,
    line: 1,
  } as const;
  return makeReplayed(turns, {
    opening: opening(upset(), 'Your damn kettle leaks all over my kitchen.'),
    ended: { by: 'agent', ending },
    caseRecord: { fields: { 'order.number': 'CS-1', 'order.item': 'kettle' }, privateFields: [] },
  });
}
