import { behaviours } from './behaviours/behaviours.ts';
import type { Problems } from './scenario-problems.ts';
import type { CustomerLine, Rule, Scenario } from './scenario.ts';

/** What can be said again and again needs a second way of saying it: every `otherwise`, every answer, and what behaviours say repeatedly. */
export function checkFallbacks(scenario: Scenario, line: number, problems: Problems): void {
  const { otherwise, moments, customer, atAnyMoment } = scenario;
  if (otherwise.customerSays === undefined) {
    problems.report(
      otherwise.line || line,
      'otherwise-without-line',
      'The scenario’s "otherwise" has no customer-says.',
      'Add customer-says: > with two alternatives.',
    );
  }
  checkTwo('The scenario’s "otherwise"', otherwise.customerSays, otherwise.line, problems);
  for (const { id, otherwise: own } of moments) {
    if (own !== undefined && stays(own, id))
      checkTwo(`The "otherwise" of "${id}"`, own.customerSays, own.line, problems);
  }
  for (const { id, lines, line: at } of atAnyMoment) {
    for (const occasion of behaviours.get(id)?.recurs ?? [])
      checkTwo(`"${occasion}" of "${id}"`, lines[occasion], at, problems);
  }
  for (const slot of customer.slots) checkTwo(`The answer "${slot.id}"`, slot.answer, slot.line, problems);
}

function stays({ leadsTo }: Rule, id: string): boolean {
  return leadsTo === undefined || leadsTo === id;
}

function checkTwo(what: string, line: CustomerLine | undefined, at: number, { report }: Problems): void {
  if (line === undefined || line.usual.length > 1) return;
  const fix = 'Write a second way of saying it after a blank line.';
  report(
    at,
    'too-few-alternatives',
    `${what} has one way of saying it, and would be said twice in a row.`,
    fix,
  );
}
