import { abuseRungs, countedUpTo, heedsUpTo } from './abuse-rungs.ts';
import { added } from './added.ts';
import type { Heard } from './heard.ts';
import type { MachineContext } from './machine-config.ts';
import { clampMood } from './mood-scale.ts';
import { rememberPromises } from './remember-promises.ts';
import type { AbuseRung } from './scenario.ts';

/** No wait is remembered beyond a week, in seconds. */
const longestWait = 7 * 24 * 3600;

/** The end of noticing: mood settles from the turn's start, and what happened becomes what is known. */
export function rememberTurn(context: MachineContext, heard: Heard): MachineContext {
  const { turn } = context;
  const succeeded = heard.kind === 'did' && heard.success !== false && heard.action !== undefined;
  const mood = clampMood(turn.mood + (turn.own ?? turn.law));
  return {
    ...context,
    mood,
    patience: Math.max(0, context.patience - (turn.unhelpful ? 1 : 0)),
    verified: context.verified || (succeeded && heard.action === 'verify-identity'),
    done: succeeded && heard.action ? added(context.done, [heard.action]) : context.done,
    acknowledgement: counted(context.acknowledgement, heard.skills.acknowledgement === 'full', 2),
    apology: counted(context.apology, heard.skills.apology === 'full', 1),
    ...rememberWarning(context, heard, mood),
    ...rememberWaiting(context, heard),
    ...rememberPromises(context, heard),
  };
}

/** Where the customer stands after a line that crosses the line: an insult after a warning is a repetition, and one taken back needs no answer. */
export function climbTo(
  { abuse, warnings, letPass }: MachineContext,
  to: AbuseRung | 'takes-back',
): Pick<MachineContext, 'abuse' | 'letPass'> {
  if (to === 'takes-back') return { abuse, letPass: 0 };
  const rung = to === 'insults' && warnings > 0 ? 'repeats' : to;
  return { abuse: Math.max(abuse, abuseRungs.indexOf(rung)), letPass: counted(letPass, true, countedUpTo) };
}

/** A warning counts where there was something to warn of. Whether it is taken to heart depends on mood, intensity and clearness. */
function rememberWarning(context: MachineContext, heard: Heard, mood: number): Partial<MachineContext> {
  const strength = heard.skills['boundary-warning'];
  if (strength === undefined || context.letPass === 0) return {};
  const isHeeded = mood <= heedsUpTo(context.intensity, strength === 'full');
  return {
    warnings: counted(context.warnings, true, countedUpTo),
    letPass: 0,
    turn: { ...context.turn, warned: isHeeded ? 'heeded' : 'defied' },
  };
}

function rememberWaiting({ waited }: MachineContext, heard: Heard): Partial<MachineContext> {
  if (heard.kind === 'words') return { waited: 0 };
  return { waited: Math.min(longestWait, waited + (heard.kind === 'waited' ? (heard.seconds ?? 0) : 0)) };
}

function counted(before: number, again: boolean, atMost: number): number {
  return Math.min(atMost, before + (again ? 1 : 0));
}
