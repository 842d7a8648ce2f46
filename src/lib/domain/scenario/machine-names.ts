import type { MachineAction } from './machine-config.ts';

type ActionName = MachineAction['type'];

/** Actions handed to the player; the machine itself does nothing for them. */
export const outwardActionNames: readonly string[] = [
  'say',
  'record',
  'feel',
] satisfies readonly ActionName[];

/** Every action a machine may name. XState ignores unknown ones silently, so the compiler refuses them. */
export const machineActionNames: readonly string[] = [
  'startFrom',
  'startTurn',
  'notice',
  'remember',
  'shiftMood',
  'tell',
  'climb',
  'waitAgain',
  'visit',
  ...outwardActionNames,
] satisfies readonly string[];

export const machineGuardNames: readonly string[] = ['holds'];
