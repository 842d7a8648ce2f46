import type { CustomerSign, CustomerSignId } from '../language/reading.ts';

const upsetSigns: readonly CustomerSignId[] = ['distress', 'abuse', 'swearing', 'threat'];
/** Feeling put into words, which the reader counts among the ways of telling a problem. */
const feeling =
  /\b(?:unacceptable|disgrace\w*|disgust\w*|furious|angry|upset|annoyed|fed up|frustrat\w+|ridiculous|outrag\w+|livid|appall\w+)\b/i;

/** Whether a customer's words show that they are upset: they say so, or they hit out. */
export function showsUpset({ sign, quote }: CustomerSign): boolean {
  return upsetSigns.includes(sign) || (sign === 'problem' && feeling.test(quote));
}
