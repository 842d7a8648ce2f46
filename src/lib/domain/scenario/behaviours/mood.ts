import type { MachineState, NoticeRow } from '../machine-config.ts';
import { notice } from '../machine-parts.ts';
import { mistreated } from './mistreated.ts';

/**
 * The shared mood law: what calms and angers any customer, in points of the 0–7 scale.
 * Deeds weigh most and an apology alone little, as in human service dialogues; stock sympathy weighs nothing, and sympathy repeated no more than twice.
 */
export const moodLaw: readonly NoticeRow[] = [
  law('acknowledged', -1, {
    all: [
      { skill: 'acknowledgement', strength: 'full' },
      { heardBefore: 'acknowledgement', below: 2 },
    ],
  }),
  law('apologised', -1, {
    all: [
      { skill: 'apology', strength: 'full' },
      { heardBefore: 'apology', below: 1 },
    ],
  }),
  law('helped', -2, {
    any: [
      { does: 'refund', success: true },
      { does: 'replace', success: true },
      { does: 'escalate', success: true },
      { does: 'goodwill', success: true },
    ],
  }),
  law('refused', 1, { refusesSomething: true }),
  law('mistreated', 2, mistreated),
  law('wrong-claim', 1, { any: [{ claims: 'wrong' }, { claims: 'misapplied' }] }),
  law('asked-again', 1, { fault: 'asks-again' }),
  law('verification-failed', 1, { does: 'verify-identity', success: false }),
];

/** The region in which every customer's mood is kept. */
export const moodRegion: MachineState = {
  initial: 'feels',
  states: { feels: { on: { notice: [{ actions: [notice(moodLaw)] }] } } },
};

function law(rule: string, shift: number, heard: NoticeRow['heard']): NoticeRow {
  return { rule, heard, shift, law: true };
}
