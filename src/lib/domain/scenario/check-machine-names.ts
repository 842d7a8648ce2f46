import type { MachineConfig, MachineState } from './machine-config.ts';
import { machineActionNames, machineGuardNames } from './machine-names.ts';

/** Throws where a machine names an action, guard or target that does not exist: XState ignores unknown actions silently. */
export function checkMachineNames(config: MachineConfig): void {
  for (const [region, state] of Object.entries(config.states)) {
    checkState(state, region, Object.keys(state.states ?? {}), false);
  }
}

function checkState(state: MachineState, path: string, siblings: readonly string[], nested: boolean): void {
  const children = Object.keys(state.states ?? {});
  for (const action of state.entry ?? []) checkName(action.type, machineActionNames, 'action', path);
  for (const [event, transitions] of Object.entries(state.on ?? {})) {
    for (const { guard, target, actions } of transitions) {
      if (guard) checkName(guard.type, machineGuardNames, 'guard', `${path} on ${event}`);
      for (const action of actions ?? [])
        checkName(action.type, machineActionNames, 'action', `${path} on ${event}`);
      if (target !== undefined)
        checkName(target.replace(/^\./, ''), nested ? siblings : children, 'target', `${path} on ${event}`);
    }
  }
  for (const [name, child] of Object.entries(state.states ?? {}))
    checkState(child, `${path}.${name}`, children, true);
}

function checkName(name: string, known: readonly string[], what: string, where: string): void {
  if (known.includes(name)) return;
  throw new Error(`The machine has no ${what} "${name}" (${where}). Known: ${known.join(', ')}.`);
}
