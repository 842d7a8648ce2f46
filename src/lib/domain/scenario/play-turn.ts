import type { MoodCause, Noticed } from '../contact/replayed-contact.ts';
import type { CompiledScenario } from './compiled-scenario.ts';
import type { Heard } from './heard.ts';
import type { MachineAction } from './machine-config.ts';
import type { Ending, Intensity } from './scenario.ts';
import { readSnapshot, stepSnapshot, writeSnapshot, type MachineSnapshot } from './step-machine.ts';
import { transitionsTaken } from './transitions-taken.ts';

/** What made the customer speak: the rule, and the slots whose answers belong to the line. */
export type Said = { readonly rule: string; readonly answers: readonly string[] };

export type Played = {
  /** Text; regions in the machine's own order. */
  readonly snapshot: string;
  readonly said?: Said;
  readonly records: readonly Noticed[];
  /** Words that held none of what the moment expects. */
  readonly unhelpful: boolean;
  readonly moodBefore: number;
  readonly moodAfter: number;
  readonly moodCauses: readonly MoodCause[];
  readonly momentBefore: string;
  readonly momentAfter: string;
  readonly told: readonly string[];
  readonly verified: boolean;
  /** Already lowered to `failed` where a safety rule was broken on the way to a best ending. */
  readonly ending?: Ending;
};

type Progress = {
  readonly snapshot: MachineSnapshot;
  readonly actions: readonly MachineAction[];
  readonly said?: Said;
};

/** The contact's opening: the customer's first line, and the snapshot the first turn is played from. */
export function openPlay(compiled: CompiledScenario, intensity: Intensity): Played {
  const { snapshot, actions } = stepSnapshot(compiled, null, { type: 'open', intensity });
  const said = saidBy(compiled, snapshot, actions, undefined);
  return played(compiled, snapshot, { snapshot, actions, ...(said ? { said } : {}) });
}

/**
 * Plays one turn: notice, interrupts, move, answer, interjections, otherwise; stops at the first line.
 * A desk action hears only notice, interrupts and move; waiting only notice and interrupts. After an ending nothing happens.
 */
export function playTurn(compiled: CompiledScenario, snapshotText: string, heard: Heard): Played {
  const before = readSnapshot(snapshotText);
  let progress: Progress = { snapshot: before, actions: [] };
  if (endingAt(compiled, before)) return played(compiled, before, progress);
  for (const type of eventsFor(compiled, heard)) {
    progress = advance(compiled, progress, type, heard);
    if (progress.said || endingAt(compiled, progress.snapshot)) break;
  }
  return played(compiled, before, progress);
}

function eventsFor(compiled: CompiledScenario, heard: Heard): readonly string[] {
  const beginning = ['notice', ...compiled.interrupts];
  if (heard.kind === 'waited') return beginning;
  if (heard.kind !== 'words') return [...beginning, 'move'];
  return [...beginning, 'move', 'answer', ...compiled.interjections, 'otherwise'];
}

function advance(compiled: CompiledScenario, progress: Progress, type: string, heard: Heard): Progress {
  const { snapshot, actions } = progress;
  // An event that nobody takes changes nothing: asking first is cheaper than a step.
  if (transitionsTaken(compiled.config, snapshot, { type, heard }).length === 0) return progress;
  const step = stepSnapshot(compiled, snapshot, { type, heard });
  const found = saidBy(compiled, snapshot, step.actions, heard);
  // Whoever leaves with this line answers no more questions.
  const said = found && endingAt(compiled, step.snapshot) ? { ...found, answers: [] } : found;
  return { snapshot: step.snapshot, actions: [...actions, ...step.actions], ...(said ? { said } : {}) };
}

function saidBy(
  compiled: CompiledScenario,
  before: MachineSnapshot,
  actions: readonly MachineAction[],
  heard: Heard | undefined,
): Said | undefined {
  const say = actions.find((action) => action.type === 'say');
  if (say === undefined) return undefined;
  const { rule, covers, answers } = say.params;
  const mayAnswer = answers === true || rule === 'answers' || rule.includes('.when.');
  return { rule, answers: heard && mayAnswer ? answersDue(compiled, before, heard, rule, covers) : [] };
}

/** Slots asked for and not yet told, in the scenario's order; asked again and nothing else, they are told again. */
function answersDue(
  { scenario }: CompiledScenario,
  before: MachineSnapshot,
  heard: Heard,
  rule: string,
  covers: readonly string[],
): readonly string[] {
  const asked = scenario.customer.slots
    .map((slot) => slot.id)
    .filter((slot) => heard.asks.includes(slot) && !covers.includes(slot));
  const untold = asked.filter((slot) => !before.context.told.includes(slot));
  return rule === 'answers' && untold.length === 0 ? asked : untold;
}

function played(
  compiled: CompiledScenario,
  before: MachineSnapshot,
  { snapshot, actions, said }: Progress,
): Played {
  const ending = endingAt(compiled, snapshot);
  return {
    snapshot: writeSnapshot(compiled, snapshot),
    ...(said ? { said } : {}),
    records: actions.flatMap((action) => (action.type === 'record' ? [noted(compiled, action.params)] : [])),
    unhelpful: snapshot.context.turn.unhelpful,
    moodBefore: before.context.mood,
    moodAfter: snapshot.context.mood,
    moodCauses: moodCauses(compiled, actions),
    momentBefore: before.value.moment ?? '',
    momentAfter: snapshot.value.moment ?? '',
    told: snapshot.context.told,
    verified: snapshot.context.verified,
    ...(ending ? { ending } : {}),
  };
}

function noted(compiled: CompiledScenario, { rule, breaks }: Noticed): Noticed {
  const because = compiled.notes[rule]?.because;
  return { rule, ...(because === undefined ? {} : { because }), ...(breaks === undefined ? {} : { breaks }) };
}

/** The author's own shifts replace the shared law's. */
function moodCauses({ notes }: CompiledScenario, actions: readonly MachineAction[]): readonly MoodCause[] {
  const felt = actions.flatMap((action) => (action.type === 'feel' ? [action.params] : []));
  const own = felt.filter((cause) => cause.own);
  return (own.length > 0 ? own : felt).map(({ rule, shift }) => ({
    shift,
    cause: notes[rule]?.because ?? rule,
  }));
}

function endingAt({ scenario }: CompiledScenario, { value, context }: MachineSnapshot): Ending | undefined {
  const ending = scenario.endings.find((candidate) => candidate.id === value.moment);
  if (ending?.kind !== 'best' || context.broke === null) return ending;
  return { ...ending, kind: 'failed', loweredBy: context.broke };
}
