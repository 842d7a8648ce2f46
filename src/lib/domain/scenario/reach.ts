import type { Moment, Scenario } from './scenario.ts';

type Places = Pick<Scenario, 'moments' | 'endings' | 'atAnyMoment' | 'otherwise'>;

/** Every moment and ending that the opening can lead to, by rules, by the scenario's `otherwise`, by behaviours, or by the trainee hanging up. */
export function reachable(scenario: Places): ReadonlySet<string> {
  const opening = scenario.moments[0]?.id;
  const reached = new Set<string>(opening === undefined ? [] : [opening, ...reachedFromAnywhere(scenario)]);
  const byId = new Map(scenario.moments.map((moment) => [moment.id, moment]));
  // A Set walks over what is added while walking.
  for (const id of reached) {
    const moment = byId.get(id);
    if (moment) for (const target of targetsOf(moment, scenario)) reached.add(target);
  }
  return reached;
}

/** Every moment from which its own rules can lead to an ending; patience running out and hanging up do not count as a way on. */
export function withWayOn(scenario: Places): ReadonlySet<string> {
  const good = new Set(scenario.endings.map((ending) => ending.id));
  for (let before = -1; before < good.size;) {
    before = good.size;
    for (const moment of scenario.moments) {
      if (targetsOf(moment, scenario).some((target) => good.has(target))) good.add(moment.id);
    }
  }
  return good;
}

/** Where a moment's rules lead, itself left out. */
export function targetsOf(moment: Moment, { otherwise }: Pick<Scenario, 'otherwise'>): readonly string[] {
  const rules = [...moment.when, moment.otherwise ?? otherwise];
  return rules.flatMap(({ leadsTo }) => (leadsTo === undefined || leadsTo === moment.id ? [] : [leadsTo]));
}

function reachedFromAnywhere({ atAnyMoment, endings }: Places): readonly string[] {
  const left = atAnyMoment.flatMap((use) => use.leadsTo ?? []);
  return [
    ...left,
    ...endings.filter((ending) => ending.reachedBy === 'end-contact').map((ending) => ending.id),
  ];
}
