import type { DueWarnings } from '../policy/due-warnings.ts';
import { abuseRungs } from './abuse-rungs.ts';
import type { Heard } from './heard.ts';
import type { InnerCondition, MachineContext } from './machine-config.ts';
import { moodLevel, moods } from './mood-scale.ts';

/** Whether a condition holds for what was heard this turn and what is known so far. Pure; the machine's only guard. */
export function holds(condition: InnerCondition, heard: Heard, context: MachineContext): boolean {
  if ('all' in condition) return condition.all.every((part: InnerCondition) => holds(part, heard, context));
  if ('any' in condition) return condition.any.some((part: InnerCondition) => holds(part, heard, context));
  if ('not' in condition) return !holds(condition.not, heard, context);
  return (
    holdsInWords(condition, heard) ??
    holdsInDeed(condition, heard) ??
    holdsOfConduct(condition, context) ??
    holdsSoFar(condition, context)
  );
}

/** Undefined where the condition does not look at this turn's words. */
function holdsInWords(condition: InnerCondition, heard: Heard): boolean | undefined {
  if ('skill' in condition) {
    const strength = heard.skills[condition.skill];
    return condition.strength === 'full' ? strength === 'full' : strength !== undefined;
  }
  if ('fault' in condition) return heard.faults.includes(condition.fault);
  if ('asks' in condition) return heard.asks.includes(condition.asks);
  if ('says' in condition) {
    const { fact, verdict } = condition.says;
    return heard.claims.some(
      (claim) => claim.fact === fact && (verdict === undefined || claim.verdict === verdict),
    );
  }
  if ('claims' in condition) return heard.claims.some((claim) => claim.verdict === condition.claims);
  if ('offers' in condition) return heard.offers.includes(condition.offers);
  if ('refuses' in condition) return heard.refuses.includes(condition.refuses);
  if ('refusesSomething' in condition) return heard.refuses.length > 0;
  if ('words' in condition) return condition.words.some((phrase) => heard.phrases.includes(phrase));
  return undefined;
}

/** Undefined where the condition does not look at this turn's deed. */
function holdsInDeed(condition: InnerCondition, heard: Heard): boolean | undefined {
  if ('turn' in condition) return heard.kind === condition.turn;
  if ('tries' in condition) return heard.kind === 'tried' && heard.action === condition.tries;
  if (!('does' in condition)) return undefined;
  if (heard.kind !== 'did' || heard.action !== condition.does) return false;
  if (condition.success !== undefined && heard.success !== condition.success) return false;
  return Object.entries(condition.args ?? {}).every(([name, value]) => heard.args?.[name] === value);
}

/** Undefined where the condition is not about insults, warnings, waiting or promises. */
function holdsOfConduct(condition: InnerCondition, context: MachineContext): boolean | undefined {
  if ('abuseAtLeast' in condition) return context.abuse >= abuseRungs.indexOf(condition.abuseAtLeast);
  if ('warned' in condition) return context.warnings >= condition.warned;
  if ('letPass' in condition) return context.letPass >= condition.letPass;
  if ('mayEnd' in condition) return mayEnd(context, condition.mayEnd);
  if ('turnWarned' in condition) return context.turn.warned === condition.turnWarned;
  if ('waitedAtLeast' in condition) return context.waited >= condition.waitedAtLeast;
  if ('promised' in condition) return context.promised.includes(condition.promised);
  if ('promiseAge' in condition)
    return context.promised.length > 0 && context.promiseAge >= condition.promiseAge;
  return undefined;
}

/** As the policy says: most want no warning before a threat ends it. An insult counts only where it came after the warnings. */
function mayEnd({ abuse, warnings, letPass }: MachineContext, due: DueWarnings): boolean {
  const threatened = abuse >= abuseRungs.indexOf('threatens');
  return (threatened && warnings >= due.threats) || (letPass > 0 && warnings >= due.insults);
}

function holdsSoFar(condition: InnerCondition, context: MachineContext): boolean {
  if ('told' in condition) return context.told.includes(condition.told);
  if ('verified' in condition) return context.verified === condition.verified;
  if ('done' in condition) return context.done.includes(condition.done);
  if ('visited' in condition) return context.visited.includes(condition.visited);
  if ('moodAtLeast' in condition) return moodLevel(context.mood) >= moods.indexOf(condition.moodAtLeast);
  if ('moodAtMost' in condition) return moodLevel(context.mood) <= moods.indexOf(condition.moodAtMost);
  if ('intensity' in condition) return context.intensity === condition.intensity;
  if ('unhelpful' in condition) return context.turn.unhelpful === condition.unhelpful;
  if ('patienceLeft' in condition) return context.patience === condition.patienceLeft;
  if ('heardBefore' in condition) return context[condition.heardBefore] < condition.below;
  throw new Error(
    `No such condition: ${JSON.stringify(condition)}. Compile the scenario with the version that wrote it.`,
  );
}
