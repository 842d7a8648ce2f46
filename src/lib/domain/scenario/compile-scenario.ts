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
import type { MachineConfig, MachineState, MachineTransition } from './machine-config.ts';
import { startingMood } from './mood-scale.ts';
import type { Condition, Scenario } from './scenario.ts';
import { startingContext } from './starting-context.ts';

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
  };
}

/** Regions run in this order: the moment's own notices first, memory last, so that every notice sees the turn's beginning. */
function machineConfig(
  scenario: Scenario,
  pack: CompanyPack,
  lines: CompiledScenario['lines'],
): MachineConfig {
  const pieces = scenario.atAnyMoment.map((use) => behaviourOf(use.id).build(use, pack, scenario));
  const states: Record<string, MachineState> = {
    moment: momentRegion(
      scenario,
      lines,
      onMoment(pieces),
      pieces.flatMap((piece) => piece.yields ?? []),
    ),
    mood: moodRegion,
    ...Object.fromEntries(pieces.map((piece) => [piece.region, piece.state])),
    memory: memoryRegion(scenario),
  };
  const { mood, patience } = scenario.customer;
  const context = startingContext(startingMood(mood, 'usual'), patience);
  return plainJson({ id: scenario.id, type: 'parallel', context, states });
}

/** Ways out that several behaviours add to the same event stand one after another, in `at-any-moment` order. */
function onMoment(pieces: readonly BehaviourPiece[]): NonNullable<MachineState['on']> {
  const all: Record<string, readonly MachineTransition[]> = {};
  for (const [event, transitions] of pieces.flatMap((piece) => Object.entries(piece.onMoment ?? {}))) {
    all[event] = [...(all[event] ?? []), ...transitions];
  }
  return all;
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

function plainJson(config: MachineConfig): MachineConfig {
  return JSON.parse(JSON.stringify(config)) as MachineConfig;
}
