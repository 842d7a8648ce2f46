import type { MachineContext } from './machine-config.ts';

/** What a machine knows before anything was said: nothing, and the customer's starting mood and patience. */
export function startingContext(mood: number, patience: number): MachineContext {
  return {
    mood,
    patience,
    intensity: 'usual',
    verified: false,
    broke: null,
    told: [],
    visited: [],
    done: [],
    acknowledgement: 0,
    apology: 0,
    abuse: 0,
    warnings: 0,
    letPass: 0,
    waited: 0,
    promised: [],
    promiseAge: 0,
    turn: { mood, law: 0, own: null, unhelpful: false, warned: 'not' },
  };
}
