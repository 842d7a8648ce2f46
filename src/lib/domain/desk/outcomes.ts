import type { ClauseId, Fact } from '../policy/policy.ts';
import type { DeskActionId, DeskOutcome, DeskState, Message } from './desk.ts';

type Words = Readonly<Record<string, string>>;

export function messageOf(key: string, words: Words = {}): Message {
  return { key, with: words };
}

/** The desk cannot do that at all: nothing is recorded and nothing scored. */
export function impossible(key: string, words: Words = {}): DeskOutcome {
  return { outcome: 'impossible', message: messageOf(key, words) };
}

export function beyondAuthority(key: string, fact: Fact, words: Words): DeskOutcome {
  return { outcome: 'beyond-authority', message: messageOf(key, words), fact: fact.id, clause: fact.clause };
}

export type Done = {
  readonly message: Message;
  /** What changes on the desk; the action itself is added to `done`. */
  readonly changes?: Partial<DeskState>;
  readonly success?: boolean;
  readonly against?: readonly ClauseId[];
};

/** Carried out. `against` is without repeats, in order of id, so that the record never depends on how it was found. */
export function done(
  action: DeskActionId,
  before: DeskState,
  { message, changes = {}, success = true, against = [] }: Done,
): DeskOutcome {
  const state = { ...before, ...changes, done: [...before.done, action] };
  return { outcome: 'done', message, state, success, against: [...new Set(against)].sort() };
}
