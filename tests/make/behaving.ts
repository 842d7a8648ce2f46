import type { CompanyPack } from '#lib/domain/policy/policy.ts';
import { compileScenario } from '#lib/domain/scenario/compile-scenario.ts';
import type { CompiledScenario } from '#lib/domain/scenario/compiled-scenario.ts';
import type { Heard } from '#lib/domain/scenario/heard.ts';
import { openPlay, playTurn, type Played } from '#lib/domain/scenario/play-turn.ts';
import { readScenario } from '#lib/domain/scenario/read-scenario.ts';
import type { Intensity } from '#lib/domain/scenario/scenario.ts';
import { readSnapshot } from '#lib/domain/scenario/step-machine.ts';
import { makeHeard, scenarioPack, scenarioTextWith } from './scenario.ts';

/** The first scenario's `at-any-moment` with further behaviours, each a YAML list item. */
export function atAnyMoment(...behaviours: readonly string[]): string {
  return `at-any-moment:
${behaviours.join('')}  - patience:
      leads-to: walked-out
      warns: >
        One more of these and I'm gone.
      leaves: >
        That's it. I'll tell my card company instead.
`;
}

export const ladder = `  - abuse-ladder:
      leads-to: money-back
      swears: >
        A bloody lid. That is all I want.
      insults: >
        Are you stupid? I'm talking about the lid.

        You useless idiot, can't you hear me?
      repeats: >
        You heard me. You're an idiot.

        I said idiot, you clown, and I meant it.
      threatens: >
        I know where you work. Watch your back.
      backs-down: >
        All right. That was uncalled for. So what about my lid?
      resents: >
        I swore at a kettle. Since when is that forbidden?

        I haven't said a word against anybody.
`;

export const clock = `  - clocks:
      remarks: >
        Are you still there?
      presses: >
        I've been sitting here in silence. Is anybody there?
`;

export const memoryOfPromises = `  - promises:
      asks: >
        You said you'd do something. Has it been done?
      asks-about-refund: >
        You said my money was on its way. Is it?
      doubts: >
        I've heard that before.
`;

/** A company with a time for the first reply: two minutes in general, a day by phone. */
export function punctualPack(): CompanyPack {
  const pack = scenarioPack();
  const within = (id: string, amount: number, unit: 'minutes' | 'days') =>
    [
      id,
      {
        id,
        clause: id.split('.')[0]!,
        value: { kind: 'duration', amount, unit } as const,
        about: [],
        perTier: {},
        line: 1,
      },
    ] as const;
  const facts = new Map([
    ...pack.policy.facts,
    within('channels/H2.first-response', 2, 'minutes'),
    within('channels/H5.answer', 1, 'days'),
  ]);
  const parts = {
    ...pack.company.parts,
    'first-response': 'channels/H2.first-response',
    'first-response-phone': 'channels/H5.answer',
  };
  return { company: { ...pack.company, parts }, policy: { ...pack.policy, facts } };
}

/** The first scenario with changes, compiled for a company. */
export function compiledFor(pack: CompanyPack, changes: string): CompiledScenario {
  const checked = readScenario('scenarios/small/kettle-without-lid.yaml', scenarioTextWith(changes), pack);
  if (!checked.ok)
    throw new Error(checked.problems.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return compileScenario(checked.value, pack);
}

/** Plays one turn after another from the opening and answers the last. */
export function playedAfter(
  compiled: CompiledScenario,
  turns: readonly Heard[],
  intensity: Intensity = 'usual',
): Played {
  return turns.reduce(
    (played, heard) => playTurn(compiled, played.snapshot, heard),
    openPlay(compiled, intensity),
  );
}

/** What the machine remembers after a turn. */
export function knownAfter(played: Played) {
  return readSnapshot(played.snapshot).context;
}

export const waits = (seconds: number): Heard => ({ ...makeHeard(), kind: 'waited', seconds });
export const does = (action: NonNullable<Heard['action']>, args: Heard['args'] = {}): Heard =>
  makeHeard({ kind: 'did', action, success: true, args: args ?? {} });
