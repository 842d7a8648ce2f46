import type { CompanyPack } from '../../policy/policy.ts';
import type { MachineState, MachineTransition } from '../machine-config.ts';
import type { BehaviourUse } from '../scenario.ts';

/** What a behaviour adds to a machine. */
export type BehaviourPiece = {
  readonly region: string;
  readonly state: MachineState;
  /** Transitions of the moment region: only there can a behaviour lead to an ending without disturbing the other regions. */
  readonly onMoment?: Readonly<Record<string, readonly MachineTransition[]>>;
};

/** A way of being that customers share, whatever the scenario: a parallel region with its notices, interrupts and interjections. */
export type Behaviour = {
  readonly id: string;
  /** What its author has to give words for. */
  readonly occasions: readonly string[];
  /** Whether it ends the contact, and so needs `leads-to`. */
  readonly ends: boolean;
  /** Whether it may speak before the moment's own rules, or only where nothing else was understood. */
  readonly interrupts: boolean;
  readonly interjects: boolean;
  readonly build: (use: BehaviourUse, pack: CompanyPack) => BehaviourPiece;
};
