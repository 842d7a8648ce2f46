import type { InnerCondition } from '../machine-config.ts';
import { say, when } from '../machine-parts.ts';
import type { Behaviour } from './behaviour.ts';
import { offersEscalation } from './offers-escalation.ts';

/** Nobody warns or leaves in the very moment they are offered somebody else. */
const unhelped: InnerCondition = { all: [{ unhelpful: true }, { not: offersEscalation }] };

/** Bears a number of unhelpful turns, says so before the last, then leaves. A desk action never costs patience. */
export const patience: Behaviour = {
  id: 'patience',
  occasions: ['warns', 'leaves'],
  ends: true,
  interrupts: true,
  interjects: true,
  build: ({ leadsTo }) => ({
    region: 'patience',
    state: {
      initial: 'bears',
      states: {
        bears: {
          on: {
            'interject.patience': [
              {
                ...when({ all: [unhelped, { patienceLeft: 1 }] }),
                target: 'warned',
                actions: [say('patience.warns')],
              },
            ],
          },
        },
        warned: {},
      },
    },
    onMoment: {
      'interrupt.patience': [
        {
          ...when({ all: [unhelped, { patienceLeft: 0 }] }),
          target: `.${leadsTo}`,
          actions: [say('patience.leaves')],
        },
      ],
    },
  }),
};
