import type { CompanyPack } from '../policy/policy.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a contact is scored with. `scenario` is null for contacts that were imported. */
export type Scored = {
  readonly rubric: Rubric;
  readonly pack: CompanyPack;
  readonly scenario: Scenario | null;
};
