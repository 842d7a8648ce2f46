import type { CompanyPack } from '../policy/policy.ts';
import { behaviours } from './behaviours/behaviours.ts';
import type { BehaviourPiece } from './behaviours/behaviour.ts';
import { memoryRegion } from './behaviours/memory.ts';
import { moodRegion } from './behaviours/mood.ts';
import { checkMachineNames } from './check-machine-names.ts';
import { collectLines } from './collect-lines.ts';
import { momentRegion } from './compile-moment.ts';
import type { CompiledScenario, RuleNote } from './compiled-scenario.ts';
import { phrasesIn } from './condition-parts.ts';
import type { MachineConfig, MachineContext, MachineState } from './machine-config.ts';
import { startingMood } from './mood-scale.ts';
import type { Condition, Scenario } from './scenario.ts';

/** Compiles a checked scenario to an XState machine that is plain JSON. Throws where a behaviour, guard or action is not known. */
export function compileScenario(scenario: Scenario, pack: CompanyPack): CompiledScenario {
  const lines = collectLines(scenario);
  const config = machineConfig(scenario, pack, lines);
  checkMachineNames(config);
  const used = scenario.atAnyMoment.map((use) => behaviourOf(use.id));
  return {
    scenario,
    config,
    lines,
    notes: collectNotes(scenario),
    interrupts: used.filter((behaviour) => behaviour.interrupts).map(({ id }) => `interrupt.${id}`),
    interjections: used.filter((behaviour) => behaviour.interjects).map(({ id }) => `interject.${id}`),
    phrases: collectPhrases(scenario),
    hashInputs: { content: withoutPlaces(scenario), structure: config },
  };
}

/** Regions run in this order: the moment's own notices first, memory last, so that every notice sees the turn's beginning. */
function machineConfig(
  scenario: Scenario,
  pack: CompanyPack,
  lines: CompiledScenario['lines'],
): MachineConfig {
  const pieces = scenario.atAnyMoment.map((use) => behaviourOf(use.id).build(use, pack));
  const states: Record<string, MachineState> = {
    moment: momentRegion(scenario, lines, onMoment(pieces)),
    mood: moodRegion,
    ...Object.fromEntries(pieces.map((piece) => [piece.region, piece.state])),
    memory: memoryRegion(scenario),
  };
  return plainJson({ id: scenario.id, type: 'parallel', context: startingContext(scenario), states });
}

function startingContext({ customer }: Scenario): MachineContext {
  const mood = startingMood(customer.mood, 'usual');
  return {
    mood,
    patience: customer.patience,
    verified: false,
    broke: null,
    told: [],
    visited: [],
    done: [],
    acknowledgement: 0,
    apology: 0,
    turn: { mood, law: 0, own: null, unhelpful: false },
  };
}

function onMoment(pieces: readonly BehaviourPiece[]): NonNullable<MachineState['on']> {
  return Object.assign({}, ...pieces.map((piece) => piece.onMoment ?? {})) as NonNullable<MachineState['on']>;
}

function behaviourOf(id: string) {
  const behaviour = behaviours.get(id);
  if (behaviour === undefined)
    throw new Error(`No behaviour is called "${id}". Read the scenario with readScenario first.`);
  return behaviour;
}

function collectNotes({ moments }: Scenario): Record<string, RuleNote> {
  const notes = moments.flatMap((moment) => [
    ...moment.notices.map((notice, at) => [`${moment.id}.notices.${at}`, note(notice)] as const),
    ...moment.when.map((rule, at) => [`${moment.id}.when.${at}`, note(rule)] as const),
    ...(moment.otherwise ? [[`${moment.id}.otherwise`, note(moment.otherwise)] as const] : []),
  ]);
  return Object.fromEntries(notes);
}

function note({ because, breaks, line }: RuleNote): RuleNote {
  return { ...(because === undefined ? {} : { because }), ...(breaks === undefined ? {} : { breaks }), line };
}

function collectPhrases({ moments }: Scenario): readonly string[] {
  const heard = moments.flatMap((moment) =>
    [...moment.notices, ...moment.when].flatMap((rule) => rule.heard ?? []),
  );
  return [...new Set(heard.flatMap((condition: Condition) => phrasesIn(condition)))];
}

/** The scenario without line numbers and file name: moving a paragraph is no new version. */
function withoutPlaces(scenario: Scenario): unknown {
  return JSON.parse(
    JSON.stringify(scenario, (key, value: unknown) => (key === 'line' || key === 'file' ? undefined : value)),
  );
}

function plainJson(config: MachineConfig): MachineConfig {
  return JSON.parse(JSON.stringify(config)) as MachineConfig;
}
