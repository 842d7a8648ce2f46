import { readCustomerMessage } from '../language/read-customer-message.ts';
import type { Problems } from './scenario-problems.ts';
import type { CustomerLine, Rule, Scenario } from './scenario.ts';

type Crossing = 'insults' | 'threatens';
/** A line of the customer, where it stands, and whether its author means it to cross the line. */
type Placed = {
  readonly line: CustomerLine;
  readonly at: number;
  readonly name: string;
  readonly meant?: Crossing;
};

const wanted: Readonly<Record<Crossing, { readonly sign: string; readonly as: string }>> = {
  insults: { sign: 'abuse', as: 'an insult' },
  threatens: { sign: 'threat', as: 'a threat' },
};

/**
 * Whether insults and threats are where the ladder knows of them. A warning counts as deserved by what the customer's words are read as,
 * so an insult that is not read as one would make a fault of the right reply, and one that nobody marked goes uncounted.
 */
export function checkAbuseLines(scenario: Scenario, top: number, problems: Problems): void {
  const placed = linesOf(scenario, top);
  if (!placed.some(({ meant }) => meant !== undefined)) return;
  for (const each of placed) {
    if (each.meant === undefined) checkCivil(each, problems);
    else checkMeant(each, wanted[each.meant], problems);
  }
}

function checkMeant(
  { line, at, name }: Placed,
  { sign, as }: (typeof wanted)[Crossing],
  { report }: Problems,
): void {
  for (const text of textsOf(line).filter((words) => !signsIn(words).includes(sign))) {
    const fix = `Aim it at "you" in plainer words: without one, a warning here would count as undeserved.`;
    report(at, 'abuse-not-read', `In ${name} "${text}" is not read as ${as}.`, fix);
  }
}

function checkCivil({ line, at, name }: Placed, { report }: Problems): void {
  for (const text of textsOf(line)) {
    const sign = signsIn(text).find((each) => each === 'abuse' || each === 'threat');
    if (sign === undefined) continue;
    const [kind, { as }] = Object.entries(wanted).find(([, each]) => each.sign === sign)!;
    const fix = `Mark the rule with "abuse: ${kind}", or let the customer be angry about the matter and not at a person.`;
    report(at, 'abuse-unmarked', `In ${name} "${text}" is read as ${as}, and nothing says so.`, fix);
  }
}

function signsIn(text: string): readonly string[] {
  return readCustomerMessage(text).map(({ sign }) => sign);
}

function textsOf(line: CustomerLine): readonly string[] {
  return [...new Set(Object.values(line).flat())];
}

function linesOf(scenario: Scenario, top: number): readonly Placed[] {
  const { moments, customer, atAnyMoment, otherwise, endings } = scenario;
  const leaving = endings.find(({ reachedBy }) => reachedBy === 'end-contact');
  const entries: readonly Partial<Placed>[] = [
    { line: moments[0]?.customerSays, at: moments[0]?.line ?? top, name: 'the opening line' },
    ...moments.flatMap(({ id, when, otherwise: own }) =>
      [...when, ...(own ? [own] : [])].map((rule) => placedRule(rule, `a rule of "${id}"`, scenario)),
    ),
    placedRule(otherwise, 'the scenario’s "otherwise"', scenario),
    ...customer.slots.map(({ id, answer, line }) => ({ line: answer, at: line, name: `the answer "${id}"` })),
    ...atAnyMoment.flatMap((use) =>
      Object.entries(use.lines).map(([occasion, line]) => placedOccasion(use.id, occasion, line, use.line)),
    ),
    { line: leaving?.customerSays, at: leaving?.line ?? top, name: `the ending "${leaving?.id}"` },
  ] as never;
  return entries.filter((entry): entry is Placed => entry.line !== undefined);
}

function placedRule(rule: Rule, name: string, { moments, endings }: Scenario): Partial<Placed> {
  const place = [...moments, ...endings].find(({ id }) => id === rule.leadsTo);
  const line = rule.customerSays ?? place?.customerSays;
  return {
    ...(line === undefined ? {} : { line }),
    at: rule.line,
    name,
    ...(rule.abuse === undefined || rule.abuse === 'takes-back' ? {} : { meant: rule.abuse }),
  };
}

function placedOccasion(id: string, occasion: string, line: CustomerLine, at: number): Placed {
  const meant: Crossing | undefined =
    id !== 'abuse-ladder'
      ? undefined
      : occasion === 'threatens'
        ? 'threatens'
        : occasion === 'insults' || occasion === 'repeats'
          ? 'insults'
          : undefined;
  return { line, at, name: `"${occasion}" of "${id}"`, ...(meant === undefined ? {} : { meant }) };
}
