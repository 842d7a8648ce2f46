import type { RemedyId } from '../../language/reading.ts';
import type { InnerCondition, MachineTransition } from '../machine-config.ts';
import { say, shift, when } from '../machine-parts.ts';
import { promiseIsOld } from '../remember-promises.ts';
import type { BehaviourUse } from '../scenario.ts';
import type { Behaviour } from './behaviour.ts';

/** Remedies that the desk can carry out, so that a promise of them can be kept. */
const remedies: readonly RemedyId[] = ['refund', 'replacement', 'goodwill', 'escalation', 'call-back'];

const isOld: InnerCondition = { promiseAge: promiseIsOld };
const inSilence: InnerCondition = { all: [{ turn: 'waited' }, isOld] };
/** Nobody lets a representative say goodbye over a promise that is still open; one made in the same breath is given time. */
const atTheDoor: InnerCondition = { all: [{ skill: 'closing' }, { promiseAge: 1 }] };
const amongWords: InnerCondition = { all: [{ turn: 'words' }, isOld] };
const settled: InnerCondition = { not: { promiseAge: 0 } };

/**
 * Remembers what was announced (a refund, a call back…) and asks about it once two more replies, a goodbye or five minutes of silence
 * pass without the deed; then doubts it. Doing it settles the matter.
 */
export const promises: Behaviour = {
  id: 'promises',
  occasions: ['asks', 'doubts'],
  mayAlsoSay: remedies.map((remedy) => `asks-about-${remedy}`),
  ends: false,
  interrupts: true,
  interjects: true,
  build: (use) => ({
    region: 'promises',
    state: {
      initial: 'trusts',
      states: {
        trusts: {
          on: {
            [`interrupt.${use.id}`]: asking(use, { any: [inSilence, atTheDoor] }),
            [`interject.${use.id}`]: asking(use, amongWords),
          },
        },
        asked: {
          on: {
            notice: [{ ...when(settled), target: 'trusts' }],
            [`interrupt.${use.id}`]: [doubting(use, { any: [inSilence, atTheDoor] })],
            [`interject.${use.id}`]: [doubting(use, amongWords)],
          },
        },
        doubts: { on: { notice: [{ ...when(settled), target: 'trusts' }] } },
      },
    },
  }),
};

/** In the words for the very thing where the author wrote them, else in general ones. */
function asking({ id, lines }: BehaviourUse, condition: InnerCondition): readonly MachineTransition[] {
  const known = remedies.filter((remedy) => `asks-about-${remedy}` in lines);
  const asks = (heard: InnerCondition, occasion: string): MachineTransition => ({
    ...when(heard),
    target: 'asked',
    actions: [shift(`${id}.unkept`, 1), { type: 'waitAgain' }, say(`${id}.${occasion}`)],
  });
  return [
    ...known.map((remedy) => asks({ all: [condition, { promised: remedy }] }, `asks-about-${remedy}`)),
    asks(condition, 'asks'),
  ];
}

function doubting({ id }: BehaviourUse, condition: InnerCondition): MachineTransition {
  return {
    ...when(condition),
    target: 'doubts',
    actions: [shift(`${id}.unkept`, 2), { type: 'waitAgain' }, say(`${id}.doubts`)],
  };
}
