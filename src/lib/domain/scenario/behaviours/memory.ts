import type { MachineState } from '../machine-config.ts';
import { startingMood, startingPatience } from '../mood-scale.ts';
import type { Intensity, Scenario } from '../scenario.ts';

/** The region that sets a customer out and, last of all regions, turns what happened into what is known. */
export function memoryRegion({ customer }: Scenario): MachineState {
  const from = (intensity: Intensity) => ({
    mood: startingMood(customer.mood, intensity),
    patience: startingPatience(customer.patience, intensity),
  });
  return {
    initial: 'keeps',
    states: {
      keeps: {
        on: {
          open: [
            {
              actions: [
                {
                  type: 'startFrom',
                  params: { gentle: from('gentle'), usual: from('usual'), strong: from('strong') },
                },
              ],
            },
          ],
          notice: [{ actions: [{ type: 'remember' }] }],
        },
      },
    },
  };
}
