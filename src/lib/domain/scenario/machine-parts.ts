import type { InnerCondition, MachineAction, MachineGuard, NoticeRow } from './machine-config.ts';
import type { AbuseRung, MoodShift } from './scenario.ts';

/** A guard that asks `holds` about one condition. */
export function when(condition: InnerCondition): { readonly guard: MachineGuard } {
  return { guard: { type: 'holds', params: { condition } } };
}

/** The action by which a rule speaks. `covers` are slots that the rule's own line already answers. */
export function say(rule: string, covers: readonly string[] = []): MachineAction {
  return { type: 'say', params: { rule, covers } };
}

/** The action that applies every row that holds. */
export function notice(rows: readonly NoticeRow[]): MachineAction {
  return { type: 'notice', params: { rows } };
}

/** The action by which a line takes the customer up the abuse ladder, or takes the insults back. */
export function climb(to: AbuseRung | 'takes-back'): MachineAction {
  return { type: 'climb', params: { to } };
}

/** The action that moves the mood in place of the shared law. */
export function shift(rule: string, by: MoodShift): MachineAction {
  return { type: 'shiftMood', params: { rule, shift: by } };
}
