import type { InnerCondition } from '../machine-config.ts';
import { say, when } from '../machine-parts.ts';
import type { Behaviour } from './behaviour.ts';
import { offersEscalation } from './offers-escalation.ts';

const lost: InnerCondition = { all: [{ turn: 'words' }, { unhelpful: true }] };
const passedOn: InnerCondition = { does: 'escalate', success: true };

/** Asks for a manager when angry and not helped, insists once, and is content when one is offered. */
export const asksForAManager: Behaviour = {
  id: 'asks-for-a-manager',
  occasions: ['asks', 'insists', 'accepts'],
  ends: false,
  interrupts: false,
  interjects: true,
  build: ({ id }) => {
    const accepts = { ...when(offersEscalation), target: 'content', actions: [say(`${id}.accepts`)] };
    const silently = { notice: [{ ...when(passedOn), target: 'content' }] };
    return {
      region: 'manager',
      state: {
        initial: 'quiet',
        states: {
          quiet: {
            on: {
              ...silently,
              [`interject.${id}`]: [
                {
                  ...when({ all: [lost, { moodAtLeast: 'angry' }] }),
                  target: 'asked',
                  actions: [say(`${id}.asks`)],
                },
              ],
            },
          },
          asked: {
            on: {
              ...silently,
              [`interject.${id}`]: [
                accepts,
                { ...when(lost), target: 'insisted', actions: [say(`${id}.insists`)] },
              ],
            },
          },
          insisted: { on: { ...silently, [`interject.${id}`]: [accepts] } },
          content: {},
        },
      },
    };
  },
};
