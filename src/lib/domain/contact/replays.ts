import type { Replaying } from './replaying.ts';

/**
 * A memory of replays by the hash of their last event. The hash chains over the header and every event before, so it names the whole log.
 * Forgetting is always allowed; what checks logs does without it.
 */
export type Replays = {
  get(lastHash: string): Replaying | undefined;
  keep(lastHash: string, replaying: Replaying): void;
};

/** Remembers the latest `most` replays. */
export function recentReplays(most: number): Replays {
  const kept = new Map<string, Replaying>();
  return {
    get: (lastHash) => kept.get(lastHash),
    keep(lastHash, replaying) {
      kept.delete(lastHash);
      kept.set(lastHash, replaying);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
