import type { Problem } from '../content/problem.ts';
import type { GoldenRun, GoldenTurn } from '../scenario/scenario.ts';
import { scoreContact } from '../scoring/score-contact.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Edition } from './edition.ts';
import { playGolden } from './play-golden.ts';
import { replayContact } from './replay-contact.ts';
import type { ReplayedContact } from './replayed-contact.ts';

/** Plays every golden run of an edition and tells each difference from what its author wrote down, the reader's apart from the scenario's. */
export function checkGolden(edition: Edition): Problem[] {
  return edition.scenario.golden.flatMap((run) => checkRun(edition, run));
}

function checkRun(edition: Edition, run: GoldenRun): Problem[] {
  const { contact, refused } = playGolden(edition, run);
  const at = problemAt(edition, run);
  if (refused)
    return [
      at(
        'golden-refused',
        `Turn ${refused.turn + 1} was refused (${refused.message.key}).`,
        'Mend the turn: the desk cannot do that here.',
      ),
    ];
  const replayed = replayContact(edition, contact);
  const ending = replayed.ended?.ending?.id;
  if (ending !== run.ends) {
    const reached = ending ? `ends in "${ending}"` : `does not end; it stops in "${replayed.moment}"`;
    return [
      ...checkReadings(run, replayed, at),
      at(
        'golden-ending',
        `It ${reached} and not in "${run.ends}".`,
        'Add the turns that are missing, or write the ending it reaches.',
      ),
    ];
  }
  return [...checkReadings(run, replayed, at), ...checkScores(run, scoreContact(edition, replayed), at)];
}

type At = (code: string, message: string, fix: string) => Problem;

function problemAt({ scenario }: Edition, run: GoldenRun): At {
  return (code, message, fix) => ({
    file: scenario.file,
    line: run.line,
    code,
    message: `Golden run "${run.id}": ${message}`,
    fix,
    severity: 'error',
  });
}

/** The reader changed: it no longer makes of a turn's words what the author says it must. */
function checkReadings(run: GoldenRun, { turns }: ReplayedContact, at: At): Problem[] {
  return run.turns.flatMap((turn, index) => {
    const missing = wanted(turn).filter((skill) => !heardIn(turns[index]).includes(skill));
    if (missing.length === 0) return [];
    return [
      at(
        'golden-reading',
        `The reader finds no ${missing.join(', ')} in turn ${index + 1}.`,
        'Reword the turn, or mend the reader’s rule; `greenroom read` shows what it finds.',
      ),
    ];
  });
}

function wanted(turn: GoldenTurn): readonly string[] {
  return 'words' in turn ? (turn.readsAs ?? []) : [];
}

function heardIn(turn: ReplayedContact['turns'][number] | undefined): readonly string[] {
  if (turn?.move.kind !== 'words') return [];
  const { skills, faults } = turn.move.reading;
  const counted = (hit: { readonly vetoedBy?: string }) => hit.vetoedBy === undefined;
  return [
    ...skills.filter(counted).map(({ skill }) => skill),
    ...faults.filter(counted).map(({ fault }) => fault),
  ];
}

function checkScores(run: GoldenRun, scorecard: Scorecard, at: At): Problem[] {
  const sections = Object.entries(run.sections).flatMap(([id, expected]) => {
    const scored = scorecard.sections.find((section) => section.id === id);
    if (scored && scored.score === expected) return [];
    return [
      at(
        'golden-section',
        `Section ${id} scores ${scored?.score ?? 'nothing'} and not ${expected ?? 'nothing'}.`,
        'If the new score is right, write it down; if not, mend the rule that changed it.',
      ),
    ];
  });
  if (scorecard.result === run.result) return sections;
  return [
    ...sections,
    at(
      'golden-result',
      `The result is ${scorecard.result} (${scorecard.resultBecause}) and not ${run.result}.`,
      'Look at the scorecard with `greenroom play` and mend the run or the rubric.',
    ),
  ];
}
