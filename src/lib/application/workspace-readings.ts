import type { ContentLibrary } from '../ports/content-library.ts';
import type { Store } from '../ports/store.ts';
import type { Greenroom } from './greenroom.ts';

type Kinds = 'people' | 'teams' | 'contacts' | 'evaluations' | 'assignments';
type Reading<S> = S extends Store<infer T> ? Pick<Store<T>, 'get' | 'ids'> : never;

/** What checking a workspace needs of it: reading, and the editions that its contacts pin. A `Greenroom` is one. */
export type WorkspaceReadings = { readonly [Kind in Kinds]: Reading<Greenroom[Kind]> } & {
  readonly library: Pick<ContentLibrary, 'pinned'>;
};
