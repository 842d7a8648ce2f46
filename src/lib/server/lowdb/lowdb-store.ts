import type { Indexes, Store } from '#lib/ports/store.ts';
import { derivedIndexes } from '../store/derived-indexes.ts';
import type { Upgrades } from '../store/upgrades.ts';
import { alreadyWritten, checkExpected, checkId, nextRecord, storedOf } from '../store/store-record.ts';
import type { Damage } from './document-file.ts';
import { documentsOnDisk } from './documents-on-disk.ts';
import { oneAtATime } from './one-at-a-time.ts';

type LowdbOptions = {
  /** Hears of files that could not be read; a process warning unless given. */
  readonly report?: (damage: Damage) => void;
  /** Steps from earlier formats of these documents; none unless given. */
  readonly upgrades?: Upgrades;
  /** How many parsed documents stay in memory; 500 unless given. */
  readonly keep?: number;
};

/**
 * A store of one file per document under `folder`, which is made when first written to.
 * Take `lockFolder` first: two processes writing the same folder would not see each other's revisions.
 */
export function lowdbStore<T>(
  folder: string,
  indexes: Indexes<T> = {},
  options: LowdbOptions = {},
): Store<T> {
  const inTurn = oneAtATime();
  const derived = derivedIndexes(indexes);
  const documents = documentsOnDisk({
    folder,
    derived,
    keep: options.keep ?? 500,
    upgrades: options.upgrades ?? [],
    report: options.report ?? warn,
  });
  const scanned = once(() => documents.scan(inTurn));
  return {
    async get(id) {
      checkId(id);
      const record = documents.inMemory(id) ?? (await inTurn(id, () => documents.load(id)));
      return record === null ? null : storedOf(record);
    },
    async put(write) {
      checkId(write.id);
      return inTurn(write.id, async () => {
        const before = await documents.load(write.id);
        if (alreadyWritten(before, write)) return { ...storedOf(before), repeated: true };
        checkExpected(write.id, write.expected, before);
        const after = nextRecord(before, write);
        await documents.save(after);
        return { ...storedOf(after), repeated: false };
      });
    },
    async remove(id, expected) {
      checkId(id);
      await inTurn(id, async () => {
        const before = await documents.load(id);
        checkExpected(id, expected, before);
        if (before !== null) await documents.remove(id);
      });
    },
    async find(name, value) {
      await scanned();
      return derived.find(name, value);
    },
    async ids() {
      await scanned();
      return derived.ids();
    },
  };
}

/** Does `act` when first asked and answers that one outcome from then on; a failure is tried again. */
function once(act: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () =>
    (begun ??= act().catch((error: unknown) => {
      begun = null;
      throw error;
    }));
}

function warn({ id, outcome, quarantined }: Damage): void {
  process.emitWarning(
    `Document ${id} was damaged on disk: ${outcome}. ${quarantined.join(', ')}`,
    'StoreDamage',
  );
}
