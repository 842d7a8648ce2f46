import type { CompanyPack } from '../policy/policy.ts';
import type { Problems } from './scenario-problems.ts';

/** What every piece of the reader needs: the company, where problems go, where things stand, and the names this file declares. */
export type ReadingScenario = {
  readonly pack: CompanyPack;
  readonly problems: Problems;
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly names: {
    readonly slots: readonly string[];
    /** Moments and endings. */
    readonly places: readonly string[];
  };
};

export type Path = readonly (string | number)[];
