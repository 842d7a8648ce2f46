import { nearestWord } from '../content/nearest-word.ts';
import type { Checked, Problem } from '../content/problem.ts';
import { readChecked } from '../content/read-checked.ts';
import { readYaml } from '../content/read-yaml.ts';
import { mistake } from './policy-problem.ts';
import { factsBlockSchema, longFactKeys, longFactSchema, type LongFact } from './policy-schema.ts';
import type { ClauseId, Fact, FactValue } from './policy.ts';
import { readCondition } from './read-condition.ts';
import { readValue } from './read-value.ts';

/** Where a `facts` block stands and what surrounds it. `tiers` are ids, lowest authority first. */
export type FactsPlace = {
  readonly file: string;
  readonly firstLine: number;
  readonly clause: ClauseId;
  readonly tiers: readonly string[];
};

type Written = FactsPlace & {
  readonly name: string;
  readonly line: number;
  readonly lineOf: (path: readonly (string | number)[]) => number;
};
type Found = { readonly facts: readonly Fact[]; readonly problems: readonly Problem[] };

/** Reads one `facts` block. Facts that could be read are answered even where others could not. */
export function readFacts(text: string, place: FactsPlace): Found {
  const yaml = readYaml(place.file, text, factsBlockSchema, place.firstLine);
  if (!yaml.ok) return { facts: [], problems: yaml.problems };
  const { value, lineOf } = yaml.value;
  const read = Object.entries(value).map(([name, written]) =>
    readFact(written, { ...place, name, lineOf, line: lineOf([name]) }),
  );
  return {
    facts: read.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: read.flatMap((one) => one.problems),
  };
}

function readFact(written: unknown, place: Written): Checked<Fact> {
  if (!/^[a-z][a-z0-9-]*$/.test(place.name)) return refused(badName(place));
  if (!isMap(written)) return shortForm(written, place);
  const long = Object.keys(written).some((key) => longFactKeys.includes(key));
  if (!long) return longForm({ about: [], 'per-tier': written }, place);
  const lineOf = (path: readonly (string | number)[]) => place.lineOf([place.name, ...path]);
  const checked = readChecked(place.file, written, longFactSchema, lineOf);
  return checked.ok ? longForm(checked.value, place) : checked;
}

function shortForm(written: unknown, place: Written): Checked<Fact> {
  const read = readValue(written);
  if (!read) return refused(unreadable(written, place));
  const anchored = read.anchor === undefined ? {} : { anchor: read.anchor };
  return accepted({ ...bare(place), value: read.value, ...anchored });
}

function longForm(written: LongFact, place: Written): Checked<Fact> {
  const perTier = readPerTier(written['per-tier'] ?? {}, place);
  if (!perTier.ok) return perTier;
  const lowest = place.tiers.find((tier) => Object.hasOwn(perTier.value, tier));
  const read =
    written.text !== undefined
      ? { value: { kind: 'text', text: written.text } as FactValue }
      : readValue(written.value);
  const value =
    read?.value ?? (written.value === undefined && lowest !== undefined ? perTier.value[lowest] : undefined);
  if (!value) return refused(unreadable(written.value, place));
  const anchor = written.anchor ?? (read && 'anchor' in read ? read.anchor : undefined);
  const applies = written['applies-when'] && readCondition(written['applies-when'], place);
  const escalates = written['escalate-when'] && readCondition(written['escalate-when'], place);
  const problems = [applies, escalates].flatMap((one) => (one && !one.ok ? one.problems : []));
  if (problems.length > 0) return { ok: false, problems };
  return accepted({
    ...bare(place),
    value,
    about: written.about,
    perTier: perTier.value,
    ...(anchor === undefined ? {} : { anchor }),
    ...(applies?.ok ? { appliesWhen: applies.value } : {}),
    ...(escalates?.ok ? { escalateWhen: escalates.value } : {}),
  });
}

function readPerTier(
  written: Readonly<Record<string, unknown>>,
  place: Written,
): Checked<Record<string, FactValue>> {
  const values: Record<string, FactValue> = {};
  const problems: Problem[] = [];
  for (const [tier, one] of Object.entries(written)) {
    const read = readValue(one);
    if (!place.tiers.includes(tier)) problems.push(unknownTier(tier, place));
    else if (read) values[tier] = read.value;
    else problems.push(unreadable(one, place));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values, problems: [] };
}

function bare({ name, clause, line }: Written): Omit<Fact, 'value'> {
  return { id: `${clause}.${name}`, clause, about: [], perTier: {}, line };
}

function accepted(fact: Fact): Checked<Fact> {
  return { ok: true, value: fact, problems: [] };
}

function refused(problem: Problem): Checked<never> {
  return { ok: false, problems: [problem] };
}

function isMap(written: unknown): written is Record<string, unknown> {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

function badName(place: Written): Problem {
  const fix = 'Use lower-case letters, digits and hyphens, beginning with a letter: "return-window".';
  return mistake(place, 'fact-name-unusable', `"${place.name}" cannot name a fact.`, fix);
}

function unreadable(written: unknown, place: Written): Problem {
  const shown =
    typeof written === 'string' && written.trim() !== '' ? `"${written.trim()}"` : 'What stands here';
  const fix =
    'Write an amount such as "30 days from delivery", "5 working days", "£150", "1 warning", "95%", yes or no, or a list; for other words that begin with a number write { text: … }.';
  return mistake(
    place,
    'fact-unreadable',
    `${shown} is not a value that the fact "${place.name}" can have.`,
    fix,
  );
}

function unknownTier(tier: string, place: Written): Problem {
  const near = nearestWord(tier, [...place.tiers, ...longFactKeys]);
  const fix = near
    ? `Did you mean "${near}"?`
    : `Tiers of company.yaml: ${place.tiers.join(', ')}. A fact in the long form starts with value:.`;
  return mistake(place, 'unknown-tier', `There is no tier "${tier}" for the fact "${place.name}".`, fix);
}
