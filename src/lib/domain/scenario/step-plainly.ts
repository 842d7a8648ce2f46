import { applyAction } from './apply-action.ts';
import type { MachineAction, MachineConfig, MachineContext, MachineTransition } from './machine-config.ts';
import { outwardActionNames } from './machine-names.ts';
import type { MachineEvent, MachineSnapshot } from './step-machine.ts';
import { transitionsTaken } from './transitions-taken.ts';

type Stepped = { readonly snapshot: MachineSnapshot; readonly actions: readonly MachineAction[] };

/**
 * One step over the same JSON machine without XState: what model checks run on, a hundred times faster.
 * As in a statechart, every region chooses before any of them acts. Tests hold it to XState turn by turn.
 */
export function stepPlainly(config: MachineConfig, snapshot: MachineSnapshot, event: MachineEvent): Stepped {
  const taken = transitionsTaken(config, snapshot, event);
  const left = taken.flatMap(({ transition }) => transition.actions ?? []);
  const entered = taken.flatMap(({ region, transition }) => entryOf(config, region, transition));
  const moves = taken.flatMap(({ region, transition }) =>
    transition.target === undefined ? [] : [[region, bare(transition.target)] as const],
  );
  const { context, actions } = act([...left, ...entered], snapshot.context, event);
  return { snapshot: { value: { ...snapshot.value, ...Object.fromEntries(moves) }, context }, actions };
}

function entryOf(
  { states }: MachineConfig,
  region: string,
  { target }: MachineTransition,
): readonly MachineAction[] {
  return target === undefined ? [] : (states[region]?.states?.[bare(target)]?.entry ?? []);
}

function act(actions: readonly MachineAction[], before: MachineContext, event: MachineEvent) {
  let context = before;
  const returned: MachineAction[] = [];
  for (const action of actions) {
    const applied = applyAction(action, context, event);
    context = applied.context;
    returned.push(...applied.returned);
  }
  return { context, actions: returned.filter(({ type }) => outwardActionNames.includes(type)) };
}

function bare(target: string): string {
  return target.replace(/^\./, '');
}
