import { NotNow } from '#lib/domain/refusal/refusal.ts';
import type { Clock } from '#lib/ports/clock.ts';

const allowed = 10;
const minutes = 15;
const remembered = 10_000;

/** Counts wrong passwords for each e-mail address, in memory, so that nobody can try a thousand. */
export type SignInTries = {
  check(email: string): void;
  failed(email: string): void;
  succeeded(email: string): void;
};

/** After ten wrong passwords an address waits until fifteen minutes after the first of them. */
export function signInTries(clock: Clock): SignInTries {
  const tries = new Map<string, { since: number; count: number }>();
  const now = () => Date.parse(clock.now());
  const current = (email: string) => {
    const found = tries.get(email);
    return found !== undefined && now() - found.since < minutes * 60_000 ? found : { since: now(), count: 0 };
  };
  return {
    check(email) {
      if (current(email).count >= allowed)
        throw new NotNow('sign-in.too-many-tries', { minutes: String(minutes) });
    },
    failed(email) {
      const { since, count } = current(email);
      tries.set(email, { since, count: count + 1 });
      if (tries.size > remembered) tries.delete(tries.keys().next().value!);
    },
    succeeded: (email) => void tries.delete(email),
  };
}
