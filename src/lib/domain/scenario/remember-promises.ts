import { keptBy } from '../desk/kept-by.ts';
import type { RemedyId } from '../language/reading.ts';
import { added } from './added.ts';
import type { Heard } from './heard.ts';
import type { MachineContext } from './machine-config.ts';

/** After so many replies without the deed a promise is old. */
export const promiseIsOld = 2;
/** After so many seconds of silence it is old as well. */
const longSilence = 300;

/** What was announced and not done yet, and for how long. Saying it again does not make it younger. */
export function rememberPromises(
  context: MachineContext,
  heard: Heard,
): Pick<MachineContext, 'promised' | 'promiseAge'> {
  const open = context.promised.filter((remedy) => !keepsNow(remedy, heard));
  const promised = added(
    open,
    heard.promises.filter((remedy) => canBeOwed(remedy, context)),
  );
  if (promised.length === 0) return { promised, promiseAge: 0 };
  const isFresh = promised.length > open.length;
  return { promised, promiseAge: isFresh ? 0 : ageAfter(context, heard) };
}

function ageAfter({ promiseAge, waited }: MachineContext, heard: Heard): number {
  if (heard.kind === 'words') return Math.min(promiseIsOld, promiseAge + 1);
  const silence = heard.kind === 'waited' ? waited + (heard.seconds ?? 0) : 0;
  return silence >= longSilence ? promiseIsOld : promiseAge;
}

function keepsNow(remedy: RemedyId, { kind, action, success }: Heard): boolean {
  return kind === 'did' && success !== false && (keptBy[remedy] ?? []).some((deed) => deed === action);
}

function canBeOwed(remedy: RemedyId, { done }: MachineContext): boolean {
  const deeds = keptBy[remedy];
  return deeds !== undefined && !deeds.some((deed) => done.includes(deed));
}
