import type { CompanyPack } from '../policy/policy.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { CompiledScenario } from '../scenario/compiled-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ContentHashes } from './contact.ts';

/** Everything that a contact pins, in the versions it opened with. */
export type Edition = {
  readonly pack: CompanyPack;
  readonly scenario: Scenario;
  readonly compiled: CompiledScenario;
  readonly rubric: Rubric;
  readonly hashes: {
    readonly policy: ContentHashes;
    readonly scenario: ContentHashes;
    readonly rubric: ContentHashes;
  };
};
