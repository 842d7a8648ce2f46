import fc from 'fast-check';
import type { AgentMove, ReplayedContact } from '#lib/domain/contact/replayed-contact.ts';
import { deskActionIds } from '#lib/domain/desk/desk.ts';
import {
  customerSignIds,
  faultIds,
  remedyIds,
  skillIds,
  type FaultHit,
} from '#lib/domain/language/reading.ts';
import type { Expectation } from '#lib/domain/scenario/scenario.ts';
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
} from './replayed-contact.ts';

const text = 'Some words that a representative might have typed here.';
const span = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length })).map(([one, other]) => {
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  return { start, end, quote: text.slice(start, end) };
});
const vetoed = fc.option(fc.constant({ vetoedBy: 'negated' }), { nil: {} });

/** Any fault at any place, counted. */
export const anyFault: fc.Arbitrary<FaultHit> = fc
  .tuple(fc.constantFrom(...faultIds), fc.constantFrom('minor', 'major', 'critical'), span)
  .map(([fault, severity, where]) => makeFault(fault, severity, where));

const anySkill = fc
  .tuple(fc.constantFrom(...skillIds), fc.constantFrom('weak', 'full'), span, vetoed)
  .map(([skill, strength, where, veto]) => makeSkill(skill, strength, { ...where, ...veto }));
const anyClaim = fc
  .tuple(fc.constantFrom('right', 'wrong', 'misapplied', 'unsupported'), span, fc.boolean())
  .map(([verdict, where, known]) =>
    makeClaim(verdict, { ...where, ...(known && { fact: 'refunds/R1.window' }) }),
  );
const anyProposal = fc
  .tuple(fc.constantFrom(...remedyIds), fc.constantFrom('offered', 'announced', 'done', 'refused'), span)
  .map(([remedy, stance, where]) => ({ ...makeProposal(remedy, stance), ...where }));

const anyWords = fc
  .record({
    skills: fc.array(anySkill, { maxLength: 4 }),
    faults: fc.array(anyFault, { maxLength: 2 }),
    claims: fc.array(anyClaim, { maxLength: 2 }),
    proposals: fc.array(anyProposal, { maxLength: 2 }),
    asks: fc.subarray(['order-number', 'what-happened']),
    assessable: fc.boolean(),
    understood: fc.double({ min: 0, max: 1, noNaN: true }),
    hostility: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((reading) => says(reading, text));
const anyDeed = fc
  .tuple(fc.constantFrom(...deskActionIds), fc.boolean(), fc.subarray(['refunds/R1']))
  .map(([action, success, against]) => does(action, { tier: 'tier-2', note: 'CS-1' }, { success, against }));
const anyTry = fc
  .constantFrom('refund', 'goodwill')
  .map((action): AgentMove => ({ kind: 'tried', action, args: {}, fact: 'refunds/R1.window' }));
const anyWait = fc.nat({ max: 900 }).map((seconds): AgentMove => ({ kind: 'waited', seconds }));

const anyExpectation: fc.Arbitrary<Expectation> = fc.oneof(
  fc.constantFrom(...skillIds),
  fc.constantFrom(...remedyIds).map((offers) => ({ offers })),
  fc.constantFrom(...deskActionIds).map((deed) => ({ does: deed })),
  fc.constant({ asks: 'order-number' }),
  fc.constant({ tells: 'refunds/R1.window' }),
);

const anyTurn: fc.Arbitrary<TurnPlan> = fc.record({
  move: fc.oneof({ weight: 4, arbitrary: anyWords }, anyDeed, anyTry, anyWait),
  momentBefore: fc.constantFrom('opening', 'details', 'offer'),
  expects: fc.array(anyExpectation, { maxLength: 3 }),
  moodBefore: fc.nat({ max: 7 }),
  noticed: fc.subarray([
    { rule: 'opening.notices.1', breaks: 'refunds/R1' },
    { rule: 'identity-before-disclosure.notices.1', breaks: 'refunds/R1' },
  ]),
});

/** Any contact the player could hand over, and some it could not. */
export const anyContact: fc.Arbitrary<ReplayedContact> = fc
  .record({
    turns: fc.array(anyTurn, { maxLength: 7 }),
    signs: fc.subarray([...customerSignIds]),
    isPrivate: fc.boolean(),
    end: fc.constantFrom(undefined, 'best', 'acceptable', 'failed', 'stopped'),
  })
  .map(({ turns, signs, isPrivate, end }) =>
    makeReplayed(turns, {
      opening: opening(signs),
      caseRecord: { fields: { 'order.number': 'CS-1' }, privateFields: isPrivate ? ['order.number'] : [] },
      ...(end === 'stopped' && { ended: { by: 'stopped', ending: null } }),
      ...(end !== undefined &&
        end !== 'stopped' && {
          ended: {
            by: 'agent',
            ending: {
              id: end,
              kind: end,
              title: end,
              summary: '',
              solved: end === 'best',
              comesBack: false,
              stays: true,
              line: 1,
            },
          },
        }),
    }),
  );

/** The same contact with one fault more in its nth reply; unchanged where nothing was said. */
export function withFault(contact: ReplayedContact, nth: number, fault: FaultHit): ReplayedContact {
  const replies = contact.turns.filter((turn) => turn.move.kind === 'words');
  const chosen = replies[nth % Math.max(1, replies.length)];
  const turns = contact.turns.map((turn) => {
    if (turn !== chosen || turn.move.kind !== 'words') return turn;
    const { reading } = turn.move;
    return { ...turn, move: { ...turn.move, reading: { ...reading, faults: [...reading.faults, fault] } } };
  });
  return { ...contact, turns };
}
