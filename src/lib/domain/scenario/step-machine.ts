import {
  createActor,
  enqueueActions,
  setup,
  initialTransition,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import { applyAction } from './apply-action.ts';
import type { CompiledScenario } from './compiled-scenario.ts';
import type { Heard } from './heard.ts';
import { holds } from './hold-condition.ts';
import { machineActionNames, outwardActionNames } from './machine-names.ts';
import type { InnerCondition, MachineAction, MachineConfig, MachineContext } from './machine-config.ts';
import type { Intensity } from './scenario.ts';

export type MachineEvent =
  { readonly type: 'open'; readonly intensity: Intensity } | { readonly type: string; readonly heard: Heard };
/** The state of each region by name, and what the machine remembers. */
export type MachineSnapshot = {
  readonly value: Readonly<Record<string, string>>;
  readonly context: MachineContext;
};
export type Step = { readonly snapshot: string; readonly actions: readonly MachineAction[] };

const machines = new WeakMap<CompiledScenario, AnyStateMachine>();

/** One pure step of the scenario's machine, from text to text. A null snapshot is the machine's beginning. */
export function stepMachine(
  compiled: CompiledScenario,
  snapshotText: string | null,
  event: MachineEvent,
): Step {
  const { snapshot, actions } = stepSnapshot(
    compiled,
    snapshotText === null ? null : readSnapshot(snapshotText),
    event,
  );
  return { snapshot: writeSnapshot(compiled, snapshot), actions };
}

/** As `stepMachine`, between snapshots that are not text: for the steps inside one turn. */
export function stepSnapshot(
  compiled: CompiledScenario,
  snapshot: MachineSnapshot | null,
  event: MachineEvent,
) {
  const machine = machineOf(compiled);
  const state =
    snapshot === null ? initialTransition(machine)[0] : restored(machine, compiled.config, snapshot);
  const [next, actions] = transition(machine, state, event);
  return { snapshot: plain(compiled.config, next), actions: actions.filter(isOutward).map(asAction) };
}

const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/** As XState's own `transition`, which makes an actor each time; ours neither spawn nor send, so one at rest serves them all. */
function transition(machine: AnyStateMachine, state: AnyMachineSnapshot, event: MachineEvent) {
  const actions: { readonly type: string; readonly params: unknown }[] = [];
  const scope = scopes.get(machine) ?? scopeAtRest(machine);
  scopes.set(machine, scope);
  const actionExecutor: AnyActorScope['actionExecutor'] = ({ type, params }) =>
    void actions.push({ type, params });
  return [machine.transition(state, event, { ...scope, actionExecutor }), actions] as const;
}

function scopeAtRest(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = () => undefined;
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

export function readSnapshot(text: string): MachineSnapshot {
  return JSON.parse(text) as MachineSnapshot;
}

/** The snapshot as text, regions in the machine's order: XState runs regions in the order of the snapshot's keys. */
export function writeSnapshot(compiled: CompiledScenario, snapshot: MachineSnapshot): string {
  return JSON.stringify(ordered(compiled.config, snapshot));
}

function machineOf(compiled: CompiledScenario): AnyStateMachine {
  const known = machines.get(compiled);
  if (known) return known;
  const machine = buildMachine(compiled.config);
  machines.set(compiled, machine);
  return machine;
}

function buildMachine(config: MachineConfig): AnyStateMachine {
  const actions = Object.fromEntries(
    machineActionNames.map((name) => [
      name,
      outwardActionNames.includes(name) ? () => undefined : inwardAction(name),
    ]),
  );
  const guards = {
    holds: (
      { context, event }: { context: MachineContext; event: { heard?: Heard } },
      params: { condition: InnerCondition },
    ) => event.heard !== undefined && holds(params.condition, event.heard, context),
  };
  return setup({ actions, guards } as never).createMachine(config as never) as unknown as AnyStateMachine;
}

function inwardAction(type: string) {
  return enqueueActions(({ context, event, enqueue }, params: unknown) => {
    const applied = applyAction({ type, params } as MachineAction, context as MachineContext, event as never);
    enqueue.assign(applied.context as never);
    for (const action of applied.returned) enqueue(action as never);
  });
}

function restored(
  machine: AnyStateMachine,
  config: MachineConfig,
  snapshot: MachineSnapshot,
): AnyMachineSnapshot {
  return machine.resolveState(ordered(config, snapshot) as never);
}

function ordered(config: MachineConfig, { value, context }: MachineSnapshot): MachineSnapshot {
  const regions = Object.keys(config.states).map((region) => [region, value[region] ?? '']);
  const remembered = {
    ...inOrderOf(config.context, context),
    turn: inOrderOf(config.context.turn, context.turn),
  };
  return { value: Object.fromEntries(regions), context: remembered };
}

function inOrderOf<T extends object>(model: T, value: T): T {
  return Object.fromEntries(Object.keys(model).map((key) => [key, value[key as keyof T]])) as T;
}

function plain(config: MachineConfig, snapshot: AnyMachineSnapshot): MachineSnapshot {
  return ordered(config, {
    value: snapshot.value as Record<string, string>,
    context: snapshot.context as MachineContext,
  });
}

function isOutward(action: { readonly type: string }): boolean {
  return outwardActionNames.includes(action.type);
}

function asAction({ type, params }: { readonly type: string; readonly params: unknown }): MachineAction {
  return { type, params } as MachineAction;
}
