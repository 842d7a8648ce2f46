import { anchorFields, withShortNames } from '../desk/case-fields.ts';
import type { CaseValue } from '../language/reading.ts';
import { daysOf } from '../policy/days-of.ts';
import { holdsFor } from '../policy/holds-for.ts';
import type { CompanyPack, Fact, FactValue } from '../policy/policy.ts';
import { valueFor } from '../policy/value-for.ts';
import { drawForm } from './draw-form.ts';
import { isMoneyField } from './fill-words.ts';
import type { ReadingScenario } from './reading-scenario.ts';
import type { Scenario, Varied } from './scenario.ts';

type Fields = Readonly<Record<string, CaseValue>>;

/** Whether every form of the scenario falls on the same side of every fact the case is compared with: else the right answer would vary too. */
export function checkVaries(scenario: Scenario, { problems, lineOf, pack }: ReadingScenario): void {
  for (const [name, varied] of Object.entries(scenario.varies)) {
    const line = lineOf(['varies', name]);
    if ('from' in varied && varied.from > varied.to) {
      problems.report(
        line,
        'varies-empty',
        `"${name}" goes from ${varied.from} down to ${varied.to}.`,
        'Write the smaller number after "from".',
      );
      continue;
    }
    const crossed = factCrossed(scenario, name, varied, pack);
    if (crossed === undefined) continue;
    const message = `Some values of "${name}" fall on one side of ${crossed} and some on the other, so the right answer would vary with the form.`;
    problems.report(
      line,
      'varies-crosses-fact',
      message,
      'Narrow the range to one side, and write a second scenario for the other.',
    );
  }
}

function factCrossed(
  scenario: Scenario,
  name: string,
  varied: Varied,
  pack: CompanyPack,
): string | undefined {
  const forms = extremes(varied).map((value) => fieldsWith(scenario, name, value));
  const named = forms.map(withShortNames);
  const conditional = [...pack.policy.facts.values()].filter(
    ({ appliesWhen, escalateWhen }) => appliesWhen !== undefined || escalateWhen !== undefined,
  );
  const switched = conditional.find((fact) =>
    differ(named.map((fields) => sides(fact, fields, pack, scenario.tier))),
  );
  if (switched !== undefined) return switched.id;
  return compared(scenario, pack).find((fact) => crosses(fact, valueFor(fact, scenario.tier), forms))?.id;
}

/** Which of a fact's own conditions a case meets, its fields under their short names too. */
function sides({ appliesWhen, escalateWhen }: Fact, fields: Fields, pack: CompanyPack, tier: string): string {
  const met = [appliesWhen, escalateWhen].map(
    (condition) => condition && holdsFor(condition, fields, pack.policy, tier),
  );
  return met.join();
}

/** Facts of the clauses that the scenario exercises, and the limits of the desk. */
function compared({ policy }: Scenario, { policy: { facts }, company }: CompanyPack): readonly Fact[] {
  const limits = Object.values(company.desk).flatMap(({ limit }) =>
    limit === undefined ? [] : [company.parts[limit]],
  );
  return [...facts.values()].filter((fact) => policy.includes(fact.clause) || limits.includes(fact.id));
}

/** Money is held against money fields, a duration against the days since the moment it runs from. */
function crosses({ anchor = '' }: Fact, value: FactValue, forms: readonly Fields[]): boolean {
  if (value.kind !== 'money' && value.kind !== 'duration') return false;
  const bound = value.kind === 'money' ? value.amount : daysOf(value);
  const suits = (field: string) =>
    value.kind === 'money' ? isMoneyField(field) : field === anchorFields[anchor];
  const fields = Object.keys(forms[0] ?? {}).filter(suits);
  return fields.some((field) => differ(forms.map((form) => Number(form[field]) <= bound)));
}

function extremes(varied: Varied): readonly CaseValue[] {
  return 'oneOf' in varied ? varied.oneOf : [varied.from, varied.to];
}

function fieldsWith(scenario: Scenario, name: string, value: CaseValue): Fields {
  const varies = { ...scenario.varies, [name]: { oneOf: [value] } };
  return drawForm({ ...scenario, varies }, 0, '2000-01-03T09:00:00Z').caseRecord.fields;
}

function differ<T>(values: readonly T[]): boolean {
  return values.some((value) => value !== values[0]);
}
