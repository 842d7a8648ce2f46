/** Runs what is handed in one after another for each id, in the order it came, and side by side for different ids. */
export function oneAtATime(): <R>(id: string, act: () => Promise<R>) => Promise<R> {
  const tails = new Map<string, Promise<unknown>>();
  return async (id, act) => {
    const turn = (tails.get(id) ?? Promise.resolve()).then(act, act);
    tails.set(id, turn);
    try {
      return await turn;
    } finally {
      if (tails.get(id) === turn) tails.delete(id);
    }
  };
}
