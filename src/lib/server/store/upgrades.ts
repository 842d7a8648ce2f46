import { Broken } from '#lib/domain/refusal/refusal.ts';

/** Steps of one kind of document: the first leads from format 1 to 2, the next from 2 to 3. A step is pure and takes what the one before gives. */
export type Upgrades = readonly ((document: unknown) => unknown)[];

/**
 * Steps by store. To change what a kind of document looks like, add its step here and a sample of the old format under
 * tests/stored; never change a step that was released. A step for contacts may touch what stands around the log, never the
 * log, whose hashes are people's proof.
 */
const steps: Readonly<Record<string, Upgrades>> = {};

/** The steps of a store, by the name of its folder; none where its documents never changed. */
export function upgradesOf(store: string): Upgrades {
  return Object.hasOwn(steps, store) ? steps[store]! : [];
}

/** The format that new documents of this kind are written in. */
export function currentFormat(upgrades: Upgrades): number {
  return upgrades.length + 1;
}

/** A document as this version knows it. What a newer version wrote is refused and left alone. */
export function upgraded(id: string, format: number, document: unknown, upgrades: Upgrades): unknown {
  if (format > currentFormat(upgrades))
    throw new Broken('store-newer-format', { id, format: String(format) });
  try {
    return upgrades.slice(format - 1).reduce((from, step) => step(from), document);
  } catch (cause) {
    throw new Broken('store-upgrade-failed', { id, format: String(format) }, { cause });
  }
}
