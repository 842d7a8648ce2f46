import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where one document's files are. */
export type DocumentPlace = {
  readonly id: string;
  readonly shard: string;
  readonly path: string;
  /** The copy from before the last write. */
  readonly last: string;
  readonly quarantine: string;
};

/** Documents are spread over 256 folders by a hash of their id, so that no folder grows long. `id` has been checked. */
export function placeOf(folder: string, id: string): DocumentPlace {
  const shard = join(folder, createHash('sha256').update(id).digest('hex').slice(0, 2));
  const path = join(shard, `${id}.json`);
  return { id, shard, path, last: `${path}.last`, quarantine: join(folder, 'quarantine') };
}
