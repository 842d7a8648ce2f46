import { reachable, withWayOn } from './reach.ts';
import type { Problems } from './scenario-problems.ts';
import type { EndingKind, Scenario } from './scenario.ts';

type Flow = Pick<Scenario, 'moments' | 'endings' | 'atAnyMoment' | 'otherwise'>;

const kinds: readonly EndingKind[] = ['best', 'acceptable', 'failed'];

/** Whether every moment can be reached and left, and every kind of ending exists and can be reached. */
export function checkFlow(scenario: Flow, line: number, problems: Problems): void {
  checkMoments(scenario, problems);
  checkEndings(scenario, line, problems);
  checkReachedBy(scenario, problems);
}

function checkMoments(scenario: Flow, { report }: Problems): void {
  const reached = reachable(scenario);
  const good = withWayOn(scenario);
  for (const { id, line } of scenario.moments) {
    if (!reached.has(id)) {
      report(
        line,
        'moment-unreached',
        `Nobody ever reaches "${id}".`,
        `Let a rule of another moment lead to it, or remove it.`,
      );
    } else if (!good.has(id)) {
      const fix = 'Give it a rule that leads to an ending, or to a moment that has one.';
      report(line, 'moment-without-way-on', `From "${id}" no rule leads on to an ending.`, fix);
    }
  }
}

function checkEndings(scenario: Flow, line: number, { report }: Problems): void {
  const reached = reachable(scenario);
  for (const ending of scenario.endings.filter(({ id }) => !reached.has(id))) {
    const fix = 'Let a rule lead to it, let a behaviour lead to it with leads-to, or remove it.';
    report(ending.line, 'ending-unreached', `Nothing leads to the ending "${ending.id}".`, fix);
  }
  for (const kind of kinds.filter((each) => !scenario.endings.some((ending) => ending.kind === each))) {
    const fix = `Add a place with "ending: ${kind}" and let a rule lead to it.`;
    report(line, 'ending-kind-missing', `No ending is "${kind}".`, fix);
  }
  if (!scenario.endings.some((ending) => ending.reachedBy === 'end-contact')) {
    const fix = 'Add "reached-by: end-contact" to the ending where the trainee hangs up.';
    report(
      line,
      'end-contact-ending-missing',
      'No ending is reached when the trainee ends the contact.',
      fix,
    );
  }
}

/** `reached-by` repeats what a behaviour says with `leads-to`: the two must agree. */
function checkReachedBy({ endings, atAnyMoment }: Flow, { report }: Problems): void {
  for (const { id, reachedBy, line } of endings) {
    if (reachedBy === undefined || reachedBy === 'end-contact') continue;
    const use = atAnyMoment.find((each) => each.id === reachedBy);
    if (use?.leadsTo === id) continue;
    const fix =
      use === undefined
        ? `List "${reachedBy}" under at-any-moment, or remove "reached-by".`
        : `Write "leads-to: ${id}" under "${reachedBy}".`;
    report(
      line,
      'reached-by-unmatched',
      `"${id}" says it is reached by "${reachedBy}", which does not lead there.`,
      fix,
    );
  }
}
