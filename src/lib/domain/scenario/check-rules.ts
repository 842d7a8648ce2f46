import { listensToWords, needsDeed } from './condition-parts.ts';
import { implies } from './imply-condition.ts';
import type { Problems } from './scenario-problems.ts';
import type { Moment, Rule, Scenario } from './scenario.ts';

/** Whether each rule can ever be asked, has its examples, and has words to answer with. */
export function checkRules(scenario: Scenario, problems: Problems): void {
  for (const moment of scenario.moments) {
    checkShadows(moment, problems);
    checkExamples(moment, problems);
    for (const rule of moment.when) checkLine(rule, moment, scenario, problems);
  }
  checkOpening(scenario, problems);
}

function checkShadows({ id, when }: Moment, { report }: Problems): void {
  for (const [at, rule] of when.entries()) {
    const before = when.slice(0, at).findIndex((earlier) => implies(rule.heard!, earlier.heard!));
    if (before < 0) continue;
    const message = `Rule ${at + 1} of "${id}" is never asked: rule ${before + 1} takes everything it listens for.`;
    report(
      rule.line,
      'rule-shadowed',
      message,
      'Move it above that rule, or listen for something the other does not.',
    );
  }
}

function checkExamples({ id, notices, when }: Moment, { report }: Problems): void {
  for (const { heard, forExample, line } of [...notices, ...when]) {
    if (heard === undefined || !listensToWords(heard) || forExample.length > 0) continue;
    const fix = 'Add for-example: with a reply that it must match. The examples are read as tests.';
    report(
      line,
      'example-missing',
      `A rule of "${id}" listens to words and shows no reply that it is meant for.`,
      fix,
    );
  }
}

function checkLine(rule: Rule, moment: Moment, scenario: Scenario, { report }: Problems): void {
  if (rule.heard === undefined || needsDeed(rule.heard)) return;
  const line = rule.customerSays ?? placeOf(rule, scenario)?.customerSays;
  if (line === undefined) {
    const fix = 'Add customer-says: > to the rule, or to the place it leads to.';
    report(
      rule.line,
      'rule-without-line',
      `A rule of "${moment.id}" answers a message, but the customer has nothing to say.`,
      fix,
    );
    return;
  }
  const stays = rule.leadsTo === undefined || rule.leadsTo === moment.id;
  if (!stays || line.usual.length > 1) return;
  const fix = 'Write a second way of saying it after a blank line, or let the rule lead to another moment.';
  report(
    rule.line,
    'line-repeats',
    `A rule of "${moment.id}" stays there and can say the same line twice in a row.`,
    fix,
  );
}

function checkOpening({ moments }: Scenario, { report }: Problems): void {
  const first = moments[0];
  if (first === undefined || first.customerSays !== undefined) return;
  report(
    first.line,
    'opening-line-missing',
    `The customer speaks first, and "${first.id}" has no customer-says.`,
    'Add customer-says: > and the opening line.',
  );
}

function placeOf({ leadsTo }: Rule, { moments, endings }: Scenario) {
  return [...moments, ...endings].find((place) => place.id === leadsTo);
}
