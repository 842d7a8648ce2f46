import type { Role } from '../../domain/people/person.ts';

export type PlaceId = 'home' | 'practise' | 'reviews' | 'history' | 'policy' | 'team' | 'people' | 'docs';

/** What surrounds every page. Given by +layout.server.ts as `frame`. */
export type FrameView = {
  /** Null when nobody is signed in: then there is no rail, only the name of the house. */
  readonly person: { readonly id: string; readonly name: string; readonly roles: readonly Role[] } | null;
  readonly workspace: string;
  /** A demo workspace carries a ribbon, and its people are switched with one click at /enter. */
  readonly demo: boolean;
  /** Only what the roles may use, in the order shown; the phone shows the first five. `count` is what waits there. */
  readonly places: readonly { readonly id: PlaceId; readonly href: string; readonly count?: number }[];
};
