import type { CaseValue } from '../language/reading.ts';
import type { FactValue } from '../policy/policy.ts';
import { pastDate } from './case-dates.ts';
import { namesIn } from './fill-words.ts';
import type { Path, ReadingScenario } from './reading-scenario.ts';

type Fields = Record<string, CaseValue>;

/** Reads the case to flat dotted names. Dates stay as words (`33 days ago`) until a form is drawn. */
export function readCase(
  written: Readonly<Record<string, unknown>>,
  reading: ReadingScenario,
): Readonly<Fields> {
  const fields: Fields = {};
  flatten(written, '', ['case'], fields, reading);
  return fields;
}

function flatten(
  written: object,
  prefix: string,
  path: Path,
  fields: Fields,
  reading: ReadingScenario,
): void {
  for (const [key, value] of Object.entries(written) as [string, unknown][]) {
    const name = `${prefix}${key}`;
    const here = [...path, key];
    if (isScalar(value)) fields[name] = checkedDate(name, value, here, reading);
    else if (isMap(value) && 'past' in value) fields[name] = readPast(name, value, here, reading);
    else if (isMap(value)) flatten(value, `${name}.`, here, fields, reading);
    else unreadable(name, reading.lineOf(here), reading);
  }
}

/** `{ past: refunds/R1.window, by: 3 days }`: that much more than the fact's duration ago. */
function readPast(
  name: string,
  { past, by }: Readonly<Record<string, unknown>>,
  path: Path,
  reading: ReadingScenario,
): CaseValue {
  const line = reading.lineOf(path);
  if (!reading.problems.expectKnown('fact', String(past), [...reading.pack.policy.facts.keys()], line))
    return '';
  const value = reading.pack.policy.facts.get(String(past))!.value;
  const words = ago(value, by === undefined ? '1 day' : String(by));
  if (words === undefined || pastDate(words, '2000-01-01') === undefined) unreadable(name, line, reading);
  return words ?? '';
}

function ago(value: FactValue, by: string): string | undefined {
  if (value.kind !== 'duration') return undefined;
  const unit = value.unit === 'working-days' ? 'working day' : value.unit.slice(0, -1);
  return `${value.amount} ${unit}s and ${by} ago`;
}

/** A value that ends in `ago` must be a date that can be counted back. */
function checkedDate(name: string, value: CaseValue, path: Path, reading: ReadingScenario): CaseValue {
  const meant = typeof value === 'string' && / ago$/.test(value) && namesIn(value).length === 0;
  if (meant && pastDate(value, '2000-01-01') === undefined) unreadable(name, reading.lineOf(path), reading);
  return value;
}

function unreadable(name: string, line: number, { problems }: ReadingScenario): void {
  const fix =
    'Write words, a number, true or false, $name, "33 days ago", or { past: refunds/R1.window, by: 3 days }.';
  problems.report(line, 'case-value-unreadable', `The case field "${name}" cannot be read.`, fix);
}

function isScalar(value: unknown): value is CaseValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
