import type { DeskActionId } from '../desk/desk.ts';
import { keptBy } from '../desk/kept-by.ts';
import type { Earning } from '../rubric/rubric.ts';
import type { Earned } from './earned.ts';
import { ofContact, ofDeed, quoted, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';
import { remedyActions } from './remedy-actions.ts';

type DeedEarning = Extract<Earning, { kind: 'done' | 'kept' | 'good-ending' }>;

/** Credits what the desk and the ending show, whatever was said about it. */
export function earnByDeeds(earning: DeedEarning, gathered: Gathered): Earned {
  if (earning.kind === 'done') return earnByDoing(earning.action, earning.levels, gathered);
  return earning.kind === 'kept'
    ? earnByKeeping(earning.levels, gathered)
    : earnByEnding(earning.levels, gathered);
}

function earnByDoing(action: DeskActionId, levels: number, gathered: Gathered): Earned {
  const done = firstDone(gathered, action);
  if (done)
    return { attainable: levels, drafts: [ofDeed(done.seq, 'earned', action, `desk.${action}`, levels)] };
  const due = gathered.dues.find((expected) => expected.kind === 'does' && expected.what === action);
  if (!due) return { attainable: null, drafts: [] };
  const missing = ofDeed(due.seq, 'missing', action, `expects.does`, 0);
  return {
    attainable: levels,
    drafts: [{ ...missing, because: 'scoring.expected-here', couldLevels: levels }],
  };
}

type Promised = {
  readonly seq: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The deeds that keep it, the usual one first. */
  readonly by: readonly DeskActionId[];
};

function earnByKeeping(levels: number, gathered: Gathered): Earned {
  const promised = promisesOf(gathered).filter((promise) => !isUncertain(promise, gathered));
  const unsaid = gathered.scored.scenario === null ? doneUnsaid(gathered, promised) : [];
  if (promised.length + unsaid.length === 0) return { attainable: null, drafts: [] };
  const each = levels / (promised.length + unsaid.length);
  return {
    attainable: levels,
    drafts: [
      ...promised.map((promise) => keepingOf(promise, each, gathered)),
      ...unsaid.map(({ seq, action }) => silently(seq, action, each)),
    ],
  };
}

/** What was done for the customer without being announced. Where no scenario names the right remedy, the policy's silence has to do. */
function doneUnsaid({ deeds }: Gathered, promised: readonly Promised[]): Done[] {
  return remedyActions.flatMap((action) => {
    const done = deeds.find(
      ({ move }) => move.action === action && move.success && move.against.length === 0,
    );
    return done && !promised.some(({ by }) => by.includes(action)) ? [{ seq: done.seq, action }] : [];
  });
}

type Done = { readonly seq: number; readonly action: DeskActionId };

function silently(seq: number, action: DeskActionId, levels: number): Draft {
  return { ...ofDeed(seq, 'earned', action, `desk.${action}`, levels), because: 'scoring.within-policy' };
}

/** The first time each remedy was announced or said to be done. */
function promisesOf({ replies }: Gathered): Promised[] {
  const all = replies.flatMap(({ seq, move }) =>
    move.reading.proposals.flatMap(({ stance, remedy, start, end }) => {
      const by = stance === 'announced' || stance === 'done' ? keptBy[remedy] : undefined;
      return by ? [{ seq, text: move.text, start, end, by }] : [];
    }),
  );
  return all.filter((promise, index) => all.findIndex((other) => other.by[0] === promise.by[0]) === index);
}

function isKept({ by }: Promised, gathered: Gathered): boolean {
  return by.some((action) => firstDone(gathered, action) !== undefined);
}

/** Not seen to be kept, beside a deed of which nobody can say what it was: neither kept nor broken. */
function isUncertain(promise: Promised, gathered: Gathered): boolean {
  const unclear = gathered.contact.turns.some(({ move }) => move.kind === 'noted' && move.unclear);
  return unclear && !isKept(promise, gathered);
}

function keepingOf(promise: Promised, levels: number, gathered: Gathered): Draft {
  const kept = isKept(promise, gathered);
  const place = {
    seq: promise.seq,
    ...quoted(promise.text, promise),
    what: promise.by[0] ?? '',
    rule: 'promise-kept',
  };
  if (kept) return { ...place, effect: 'earned', levels };
  return {
    ...place,
    effect: 'missing',
    because: 'scoring.promised-not-done',
    levels: 0,
    couldLevels: levels,
  };
}

function earnByEnding(levels: number, { contact, scored }: Gathered): Earned {
  const ending = contact.ended && contact.ended.by !== 'stopped' ? contact.ended.ending : null;
  if (scored.scenario === null || ending === null) return { attainable: null, drafts: [] };
  const share = ending.kind === 'best' ? 1 : ending.kind === 'acceptable' ? 0.5 : 0;
  const draft = ofContact(
    share > 0 ? 'earned' : 'missing',
    `ending.${ending.kind}`,
    'good-ending',
    share * levels,
  );
  const could = (1 - share) * levels;
  return {
    attainable: levels,
    drafts: [
      { ...draft, because: `scoring.ending.${ending.kind}`, ...(could > 0 && { couldLevels: could }) },
    ],
  };
}

function firstDone({ deeds }: Gathered, action: DeskActionId) {
  return deeds.find(({ move }) => move.action === action && move.success);
}
