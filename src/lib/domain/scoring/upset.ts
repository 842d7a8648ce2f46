import type { CustomerSign, CustomerSignId } from '../language/reading.ts';

const upsetSigns: readonly CustomerSignId[] = ['anger', 'distress', 'abuse', 'swearing', 'threat'];

/** Whether a customer's words show that they are upset: they say so, or they hit out. */
export function showsUpset({ sign }: CustomerSign): boolean {
  return upsetSigns.includes(sign);
}
