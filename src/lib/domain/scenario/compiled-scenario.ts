import type { ClauseId } from '../policy/policy.ts';
import type { MachineConfig } from './machine-config.ts';
import type { CustomerLine, Scenario } from './scenario.ts';

/** What is known of a rule beside its place in the machine: the author's reason and the clause it is about. */
export type RuleNote = { readonly because?: string; readonly breaks?: ClauseId; readonly line: number };

/** A scenario ready to play. Everything in it is plain JSON. */
export type CompiledScenario = {
  readonly scenario: Scenario;
  /** The XState machine. Its text is the scenario's structure: no sentence of the author is in it, save the phrases it listens for. */
  readonly config: MachineConfig;
  /** What the customer says, by rule: `opens`, `opening.when.0`, `opening.otherwise`, `otherwise`, `patience.warns`, `answers.order-number`, `end-contact`. */
  readonly lines: Readonly<Record<string, CustomerLine>>;
  readonly notes: Readonly<Record<string, RuleNote>>;
  /** Events the player sends between `notice` and `move`, and between `answer` and `otherwise`, in order. */
  readonly interrupts: readonly string[];
  readonly interjections: readonly string[];
  /** The phrases that `words` conditions listen for; `hear` needs them. */
  readonly phrases: readonly string[];
};
