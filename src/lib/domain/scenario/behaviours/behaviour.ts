import type { CompanyPack, PartId } from '../../policy/policy.ts';
import type { MachineState, MachineTransition } from '../machine-config.ts';
import type { BehaviourUse, Condition, Scenario } from '../scenario.ts';

/** What a behaviour adds to a machine. */
export type BehaviourPiece = {
  readonly region: string;
  readonly state: MachineState;
  /** Transitions of the moment region: only there can a behaviour lead to an ending without disturbing the other regions. */
  readonly onMoment?: Readonly<Record<string, readonly MachineTransition[]>>;
  readonly yields?: Yielding;
};

/** An event of `onMoment` that gives way to a moment's own rules about the same thing. */
export type Yielding = { readonly event: string; readonly to: (listensFor: Condition) => boolean };

/** A way of being that customers share, whatever the scenario: a parallel region with its notices, interrupts and interjections. */
export type Behaviour = {
  readonly id: string;
  /** What its author has to give words for. */
  readonly occasions: readonly string[];
  /** What its author may give words for; without them it does not happen. */
  readonly mayAlsoSay?: readonly string[];
  /** Occasions that may come twice in a row, and so need two ways of saying it. */
  readonly recurs?: readonly string[];
  /** Parts of the company of which one has to be filled, best first. */
  readonly needsPart?: (channel: string) => readonly PartId[];
  /** Whether it ends the contact, and so needs `leads-to`. */
  readonly ends: boolean;
  /** Whether it may speak before the moment's own rules, or only where nothing else was understood. */
  readonly interrupts: boolean;
  readonly interjects: boolean;
  readonly build: (use: BehaviourUse, pack: CompanyPack, scenario: Scenario) => BehaviourPiece;
};
