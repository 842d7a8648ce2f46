/** The last `limit` values asked for; older ones are forgotten. */
export type RecentlyUsed<T> = {
  get(id: string): T | undefined;
  keep(id: string, value: T): void;
  forget(id: string): void;
};

/** A Map remembers the order of insertion, so its first key is the one idle for longest. */
export function recentlyUsed<T>(limit: number): RecentlyUsed<T> {
  const values = new Map<string, T>();
  const keep = (id: string, value: T) => {
    values.delete(id);
    values.set(id, value);
    if (values.size > limit) values.delete(values.keys().next().value!);
  };
  return {
    get(id) {
      const value = values.get(id);
      if (value !== undefined) keep(id, value);
      return value;
    },
    keep,
    forget: (id) => void values.delete(id),
  };
}
