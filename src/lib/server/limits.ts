import type { Clock } from '#lib/ports/clock.ts';
import { limitTries, type Limit } from './limit-tries.ts';

/** How often what is open to strangers, or guards a password, may be tried. Signing in has limits of its own. */
export type Limits = {
  /** Links that turned out not to be good, by address. */
  readonly links: Limit;
  readonly resetsByAddress: Limit;
  readonly resetsByAccount: Limit;
  /** Wrong old passwords, by person. */
  readonly passwords: Limit;
};

export function openLimits(clock: Clock): Limits {
  const resets = { minutes: 60, refusal: 'reset.too-many-tries' };
  return {
    links: limitTries(clock, { allowed: 20, minutes: 15, refusal: 'link.too-many-tries' }),
    resetsByAddress: limitTries(clock, { ...resets, allowed: 20 }),
    resetsByAccount: limitTries(clock, { ...resets, allowed: 3 }),
    passwords: limitTries(clock, { allowed: 10, minutes: 15, refusal: 'password.too-many-tries' }),
  };
}
