import * as v from 'valibot';
import { factOfPart } from '../policy/fact-of-part.ts';
import { behaviours } from './behaviours/behaviours.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import { lineSchema, type WrittenLine } from './line-schema.ts';
import { readLine } from './read-line.ts';
import type { ReadingScenario } from './reading-scenario.ts';
import { suggestion } from './scenario-problems.ts';
import type { BehaviourUse, CustomerLine } from './scenario.ts';

/** Reads `at-any-moment`: an id, or a block of one id with its lines and where it leads. */
export function readBehaviours(
  written: readonly unknown[],
  channel: string,
  reading: ReadingScenario,
): readonly BehaviourUse[] {
  const uses = written.flatMap(
    (item, at) => readUse(item, channel, reading.lineOf(['at-any-moment', at]), reading) ?? [],
  );
  for (const [at, { id, line }] of uses.entries()) {
    if (uses.findIndex((other) => other.id === id) < at) {
      reading.problems.report(line, 'behaviour-repeated', `"${id}" is listed twice.`, 'Keep one of the two.');
    }
  }
  return uses;
}

function readUse(
  item: unknown,
  channel: string,
  line: number,
  reading: ReadingScenario,
): BehaviourUse | undefined {
  const [[id, settings] = ['', {}]] =
    typeof item === 'string' ? [[item, {}]] : isMap(item) ? Object.entries(item) : [];
  if (!reading.problems.expectKnown('behaviour', String(id), [...behaviours.keys()], line)) return undefined;
  const behaviour = behaviours.get(String(id))!;
  const written = isMap(settings) ? settings : {};
  checkKeys(behaviour, written, line, reading);
  checkParts(behaviour, channel, line, reading);
  const leadsTo = readTarget(behaviour, written['leads-to'], line, reading);
  const extra = (behaviour.mayAlsoSay ?? []).filter((occasion) => occasion in written);
  const lines = [...behaviour.occasions, ...extra].flatMap((occasion) =>
    readOccasion(behaviour, occasion, written[occasion], line, reading),
  );
  return {
    id: behaviour.id,
    lines: Object.fromEntries(lines),
    ...(leadsTo === undefined ? {} : { leadsTo }),
    line,
  };
}

function readOccasion(
  { id }: Behaviour,
  occasion: string,
  written: unknown,
  line: number,
  { problems }: ReadingScenario,
): readonly (readonly [string, CustomerLine])[] {
  const checked = v.safeParse(lineSchema('reader'), written);
  if (checked.success) return [[occasion, readLine(checked.output as WrittenLine)]];
  const message = `"${id}" has no words for "${occasion}".`;
  problems.report(
    line,
    'behaviour-line-missing',
    message,
    `Add "${occasion}: >" under "${id}:" and the words on the next line.`,
  );
  return [];
}

function readTarget(
  behaviour: Behaviour,
  written: unknown,
  line: number,
  { problems, names }: ReadingScenario,
): string | undefined {
  if (!behaviour.ends) return undefined;
  if (typeof written !== 'string') {
    const fix = `Add "leads-to:" under "${behaviour.id}:" with the ending where the customer leaves.`;
    problems.report(
      line,
      'behaviour-without-ending',
      `"${behaviour.id}" ends the contact, but does not say where.`,
      fix,
    );
    return undefined;
  }
  return problems.expectKnown('moment', written, names.places, line) ? written : undefined;
}

function checkKeys(
  { id, occasions, mayAlsoSay = [], ends }: Behaviour,
  written: Readonly<Record<string, unknown>>,
  line: number,
  reading: ReadingScenario,
): void {
  const known = [...occasions, ...mayAlsoSay, ...(ends ? ['leads-to'] : [])];
  for (const key of Object.keys(written).filter((each) => !known.includes(each))) {
    reading.problems.report(
      line,
      'unknown-key',
      `There is no "${key}" in "${id}".`,
      suggestion(key, known, 'key'),
    );
  }
}

/** A behaviour that follows the policy needs the company to say which fact it follows. */
function checkParts(
  { id, needsPart }: Behaviour,
  channel: string,
  line: number,
  { pack, problems }: ReadingScenario,
): void {
  const parts = needsPart?.(channel) ?? [];
  if (parts.length === 0 || parts.some((part) => factOfPart(pack, part) !== undefined)) return;
  problems.report(
    line,
    'behaviour-without-part',
    `"${id}" follows the policy, and company.yaml names no fact for the part "${parts.at(-1)}".`,
    `Add "${parts.at(-1)}:" and a fact under "parts:" in company.yaml, or take "${id}" out.`,
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
