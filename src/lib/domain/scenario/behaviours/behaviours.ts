import { abuseLadder } from './abuse-ladder.ts';
import { asksForAManager } from './asks-for-a-manager.ts';
import type { Behaviour } from './behaviour.ts';
import { clocks } from './clocks.ts';
import { identityBeforeDisclosure } from './identity-before-disclosure.ts';
import { patience } from './patience.ts';
import { promises } from './promises.ts';

/** Every behaviour that `at-any-moment` may name, by id. */
export const behaviours: ReadonlyMap<string, Behaviour> = new Map(
  [abuseLadder, asksForAManager, clocks, identityBeforeDisclosure, patience, promises].map((behaviour) => [
    behaviour.id,
    behaviour,
  ]),
);
