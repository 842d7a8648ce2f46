import { daysOf } from '../../policy/days-of.ts';
import { factOfPart } from '../../policy/fact-of-part.ts';
import type { CompanyPack, PartId } from '../../policy/policy.ts';
import type { MachineState } from '../machine-config.ts';
import { say, shift, when } from '../machine-parts.ts';
import type { Behaviour } from './behaviour.ts';

const secondsInADay = 24 * 3600;

/** A channel's own clock comes before the company's common one. */
function partsFor(channel: string): readonly PartId[] {
  return [`first-response-${channel}`, 'first-response'];
}

/**
 * Remarks on it when nobody answers within the policy's time for the channel, and again after twice that time.
 * The clock runs while the representative waits, in virtual seconds, and starts anew with every reply.
 */
export const clocks: Behaviour = {
  id: 'clocks',
  occasions: ['remarks', 'presses'],
  needsPart: partsFor,
  ends: false,
  interrupts: true,
  interjects: false,
  build: ({ id }, pack, { channel }) => {
    const limit = responseTime(pack, channel);
    const overdue = (times: number, occasion: string, target: string): MachineState['on'] =>
      limit === undefined
        ? {}
        : {
            [`interrupt.${id}`]: [
              {
                ...when({ all: [{ turn: 'waited' }, { waitedAtLeast: times * limit }] }),
                target,
                actions: [shift(`${id}.kept-waiting`, 1), say(`${id}.${occasion}`)],
              },
            ],
          };
    const answered = { notice: [{ ...when({ turn: 'words' }), target: 'attends' }] };
    return {
      region: 'clock',
      state: {
        initial: 'attends',
        states: {
          attends: { on: { ...overdue(1, 'remarks', 'remarked') } },
          remarked: { on: { ...answered, ...overdue(2, 'presses', 'pressed') } },
          pressed: { on: answered },
        },
      },
    };
  },
};

/** Seconds within which a reply is due; undefined where the company says no time. */
function responseTime(pack: CompanyPack, channel: string): number | undefined {
  const values = partsFor(channel).flatMap((part) => factOfPart(pack, part)?.value ?? []);
  const [value] = values.filter((each) => each.kind === 'duration');
  return value && Math.round(daysOf(value) * secondsInADay);
}
