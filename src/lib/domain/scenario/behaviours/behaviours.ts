import { asksForAManager } from './asks-for-a-manager.ts';
import type { Behaviour } from './behaviour.ts';
import { identityBeforeDisclosure } from './identity-before-disclosure.ts';
import { patience } from './patience.ts';

/** Every behaviour that `at-any-moment` may name, by id. */
export const behaviours: ReadonlyMap<string, Behaviour> = new Map(
  [asksForAManager, identityBeforeDisclosure, patience].map((behaviour) => [behaviour.id, behaviour]),
);
