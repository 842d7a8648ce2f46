import { TooSoon } from '#lib/domain/refusal/refusal.ts';
import type { Clock } from '#lib/ports/clock.ts';
import { saySeconds } from '#lib/text/dates.ts';

/** How often something may be tried within so many minutes of the first try, and the sentence that says it was too often. */
export type Rule = { readonly allowed: number; readonly minutes: number; readonly refusal: string };

/** Counts tries by account, address or what else has a name; in memory, so a restart forgets them. */
export type Limit = {
  /** Counts a try, or refuses with `TooSoon`. Counted before it is known how it ends: many at once are no way around. */
  take(key: string): void;
  /** Gives tries back that did no harm. */
  forget(key: string): void;
};

const remembered = 10_000;

export function limitTries(clock: Clock, { allowed, minutes, refusal }: Rule): Limit {
  const tries = new Map<string, { readonly since: number; readonly count: number }>();
  const now = () => Date.parse(clock.now());
  const current = (key: string) => {
    const found = tries.get(key);
    return found !== undefined && now() - found.since < minutes * 60_000 ? found : { since: now(), count: 0 };
  };
  return {
    take(key) {
      const { since, count } = current(key);
      if (count >= allowed) throw new TooSoon(refusal, { wait: sayWait(since + minutes * 60_000 - now()) });
      tries.delete(key);
      tries.set(key, { since, count: count + 1 });
      if (tries.size > remembered) tries.delete(tries.keys().next().value!);
    },
    forget: (key) => void tries.delete(key),
  };
}

/** Whole minutes, rounded up: who waits that long is not refused again. */
function sayWait(milliseconds: number): string {
  return saySeconds(Math.max(1, Math.ceil(milliseconds / 60_000)) * 60);
}
