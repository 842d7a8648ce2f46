import type { AbuseRung, Intensity } from './scenario.ts';

/** How far a customer may go, mildest first: strong feeling, an insult, another one after a warning, a threat. */
export const abuseRungs: readonly AbuseRung[] = ['discontent', 'insults', 'repeats', 'threatens'];

/** Warnings and insults are counted up to this, so that the machine stays finite. */
export const countedUpTo = 5;

const heeds: Readonly<Record<Intensity, number>> = { gentle: 7, usual: 5, strong: 3 };

/** The highest mood, 0 to 7, in which a customer still takes a warning to heart. A vague warning works one named mood less far. */
export function heedsUpTo(intensity: Intensity, isClear: boolean): number {
  return heeds[intensity] - (isClear ? 0 : 2);
}
