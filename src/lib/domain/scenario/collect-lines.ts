import type { CustomerLine, Ending, Moment, Rule, Scenario } from './scenario.ts';

type Entry = readonly [rule: string, line: CustomerLine | undefined];

/**
 * What the customer says, by the id of the rule that makes them say it.
 * A rule without words of its own is answered with those of the place it leads to; a moment's `otherwise` with the scenario's.
 */
export function collectLines(scenario: Scenario): Readonly<Record<string, CustomerLine>> {
  const places = new Map<string, Moment | Ending>(
    [...scenario.moments, ...scenario.endings].map((place) => [place.id, place]),
  );
  const spoken = (rule: Rule) =>
    rule.customerSays ?? (rule.leadsTo === undefined ? undefined : places.get(rule.leadsTo)?.customerSays);
  const leaving = scenario.endings.find((ending) => ending.reachedBy === 'end-contact');
  const entries: Entry[] = [
    ['opens', scenario.moments[0]?.customerSays],
    ...scenario.moments.flatMap((moment) => momentLines(moment, spoken, scenario.otherwise)),
    ['otherwise', scenario.otherwise.customerSays],
    ...scenario.customer.slots.map((slot): Entry => [`answers.${slot.id}`, slot.answer]),
    ...scenario.atAnyMoment.flatMap((use) =>
      Object.entries(use.lines).map(([name, line]): Entry => [`${use.id}.${name}`, line]),
    ),
    ['end-contact', leaving?.customerSays],
  ];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, CustomerLine] => entry[1] !== undefined),
  );
}

function momentLines(
  moment: Moment,
  spoken: (rule: Rule) => CustomerLine | undefined,
  fallback: Rule,
): Entry[] {
  const rules = moment.when.map((rule, at): Entry => [`${moment.id}.when.${at}`, spoken(rule)]);
  const own = moment.otherwise;
  return own === undefined
    ? rules
    : [...rules, [`${moment.id}.otherwise`, spoken(own) ?? fallback.customerSays]];
}
