/** As many at once as keep the disk busy without running out of handles. */
const lanes = 16;

/** Does `act` with every item, some side by side. Rejects with the first that fails, once the others under way have ended. */
export async function inLanes<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  let failed = false;
  const lane = async () => {
    for (let next = waiting.next(); !next.done && !failed; next = waiting.next())
      await act(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
