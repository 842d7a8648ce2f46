import { namesIn } from './fill-words.ts';
import type { ReadingScenario } from './reading-scenario.ts';
import { suggestion } from './scenario-problems.ts';
import type { CustomerLine, Scenario } from './scenario.ts';

/** Whether every `$name` and every private field exists. */
export function checkNames(scenario: Scenario, { problems, lineOf }: ReadingScenario): void {
  const fields = Object.keys(scenario.caseFields);
  const dated = fields
    .filter((name) => /(?:^today| ago)$/.test(String(scenario.caseFields[name])))
    .map((name) => `${name}-days-ago`);
  const known = ['name', ...Object.keys(scenario.varies), ...fields, ...dated];
  for (const { text, line } of textsOf(scenario, lineOf)) {
    for (const name of namesIn(text).filter((each) => !known.includes(each))) {
      problems.report(line, 'unknown-name', `Nothing is called "$${name}".`, suggestion(name, known, 'name'));
    }
  }
  for (const [at, name] of scenario.privateFields.entries()) {
    if (!fields.includes(name)) {
      const message = `The case has no field "${name}" to keep private.`;
      problems.report(lineOf(['private', at]), 'unknown-field', message, suggestion(name, fields, 'field'));
    }
  }
}

type Placed = { readonly text: string; readonly line: number };

function textsOf(scenario: Scenario, lineOf: ReadingScenario['lineOf']): readonly Placed[] {
  const { customer, moments, endings, atAnyMoment, golden, otherwise } = scenario;
  const texts = Object.entries(scenario.caseFields).map(([name, value]) => ({
    text: String(value),
    line: lineOf(['case', ...name.split('.')]),
  }));
  return [
    ...texts,
    { text: customer.name, line: lineOf(['customer', 'name']) },
    { text: customer.wants, line: lineOf(['customer', 'wants']) },
    { text: scenario.briefing, line: lineOf(['briefing']) },
    ...spoken(otherwise.customerSays, otherwise.line),
    ...customer.slots.flatMap((slot) => spoken(slot.answer, slot.line)),
    ...moments.flatMap((moment) => [
      ...spoken(moment.customerSays, moment.line),
      ...[...moment.when, ...(moment.otherwise ? [moment.otherwise] : [])].flatMap((rule) =>
        spoken(rule.customerSays, rule.line),
      ),
    ]),
    ...endings.flatMap((ending) => spoken(ending.customerSays, ending.line)),
    ...atAnyMoment.flatMap((use) => Object.values(use.lines).flatMap((line) => spoken(line, use.line))),
    ...golden.flatMap((run) => run.turns.map((turn) => ({ text: JSON.stringify(turn), line: run.line }))),
  ];
}

function spoken(line: CustomerLine | undefined, at: number): readonly Placed[] {
  if (line === undefined) return [];
  return Object.values(line).flatMap((texts) => texts.map((text) => ({ text, line: at })));
}
