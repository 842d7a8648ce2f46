import type { CompanyPack } from '../policy/policy.ts';
import { factOfPart } from '../policy/fact-of-part.ts';
import type { AbuseRung, Intensity } from './scenario.ts';

/** How far a customer may go, mildest first: strong feeling, an insult, another one after a warning, a threat. */
export const abuseRungs: readonly AbuseRung[] = ['discontent', 'insults', 'repeats', 'threatens'];

/** Warnings and insults are counted up to this, so that the machine stays finite. */
export const countedUpTo = 5;

/** The warnings that a company's policy wants before a contact is ended over abuse; none where it names no number. */
export function dueWarnings(pack: CompanyPack): number {
  const value = factOfPart(pack, 'abuse-warnings')?.value;
  return value?.kind === 'count' ? value.amount : 0;
}

const heeds: Readonly<Record<Intensity, number>> = { gentle: 7, usual: 5, strong: 3 };

/** The highest mood, 0 to 7, in which a customer still takes a warning to heart. A vague warning works one named mood less far. */
export function heedsUpTo(intensity: Intensity, isClear: boolean): number {
  return heeds[intensity] - (isClear ? 0 : 2);
}
