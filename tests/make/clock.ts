import type { Clock } from '#lib/ports/clock.ts';

/** A clock that stands still until a test moves it. */
export function makeClock(at = '2026-03-02T09:00:00.000Z'): Clock & { pass(minutes: number): void } {
  let now = Date.parse(at);
  return {
    now: () => new Date(now).toISOString(),
    pass(minutes) {
      now += minutes * 60_000;
    },
  };
}
