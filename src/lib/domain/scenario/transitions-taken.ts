import { holds } from './hold-condition.ts';
import type { MachineConfig, MachineState, MachineTransition } from './machine-config.ts';
import type { MachineEvent, MachineSnapshot } from './step-machine.ts';

export type Taken = { readonly region: string; readonly transition: MachineTransition };

/** The transitions that an event takes, at most one a region, all chosen before any of them acts. */
export function transitionsTaken(
  config: MachineConfig,
  snapshot: MachineSnapshot,
  event: MachineEvent,
): readonly Taken[] {
  return Object.entries(config.states).flatMap(([region, state]) => choose(region, state, snapshot, event));
}

/** The current state's first transition that holds, else the region's own. */
function choose(
  region: string,
  state: MachineState,
  { value, context }: MachineSnapshot,
  event: MachineEvent,
): Taken[] {
  const current = state.states?.[value[region] ?? ''];
  const candidates = [...(current?.on?.[event.type] ?? []), ...(state.on?.[event.type] ?? [])];
  const found = candidates.find(
    ({ guard }) => !guard || ('heard' in event && holds(guard.params.condition, event.heard, context)),
  );
  return found === undefined ? [] : [{ region, transition: found }];
}
