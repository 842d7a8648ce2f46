import type { CaseRecord } from '../desk/desk.ts';
import type { CaseValue } from '../language/reading.ts';
import { daysAgo, pastDate } from '../scenario/case-dates.ts';
import { canonicalName, kebab } from './case-names.ts';
import { isPrivateKind } from './private-kinds.ts';
import type { Transcript } from './transcript.ts';

type Fields = Record<string, CaseValue>;

/** The case of a transcript as the desk shows one: flat dotted names, dates with their age in days, what is private marked. */
export function caseRecordOf(transcript: Pick<Transcript, 'case' | 'privateNames' | 'date'>): CaseRecord {
  const flat: Fields = {};
  flatten(transcript.case, '', flat);
  const fields = withAges(renamed(flat), transcript.date);
  const names = Object.keys(fields);
  const named = transcript.privateNames.flatMap((name) => fieldsNamed(name, names));
  return {
    fields,
    privateFields: names.filter((name) => named.includes(name) || isPrivateKind(name, fields[name]!)),
  };
}

/** The fields that a name means: the field itself, all below it, or those of which it is the last word. */
export function fieldsNamed(written: string, names: readonly string[]): string[] {
  const name = canonicalName(written.split('.').map(kebab).join('.'));
  const own = kebab(written);
  return names.filter((field) => field === name || field.startsWith(`${name}.`) || field.endsWith(`.${own}`));
}

function flatten(written: unknown, name: string, fields: Fields): void {
  if (written === null || written === undefined || written === '') return;
  if (Array.isArray(written) && written.every((each) => typeof each !== 'object')) {
    if (written.length > 0) fields[name] = written.join(', ');
    return;
  }
  if (typeof written !== 'object') {
    fields[name] = typeof written === 'number' || typeof written === 'boolean' ? written : String(written);
    return;
  }
  const parts = Array.isArray(written)
    ? written.map((each, index) => [String(index + 1), each] as const)
    : Object.entries(written);
  for (const [key, value] of parts) {
    const own = key.split('.').map(kebab).join('.');
    flatten(value, name === '' ? own : `${name}.${own}`, fields);
  }
}

/** The desk's own names take the place of an export's, unless both are there. */
function renamed(flat: Fields): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(flat)) {
    const usual = canonicalName(name);
    const taken = usual !== name && (Object.hasOwn(flat, usual) || Object.hasOwn(fields, usual));
    fields[taken ? name : usual] = taken ? value : typed(usual, value);
  }
  return fields;
}

/** Money and counts that an export wrote as text are numbers. */
function typed(name: string, value: CaseValue): CaseValue {
  if (typeof value !== 'string' || !/(?:price|days-ago)$/.test(name)) return value;
  const figure = /^(?:£|\$|€)?\s*(\d+(?:,\d{3})*(?:\.\d+)?)(?: days(?: ago)?)?$/.exec(value.trim())?.[1];
  return figure === undefined ? value : Number(figure.replaceAll(',', ''));
}

const anyDay = '2000-06-15';

/** `33 days ago`, or a date where the transcript has its own, gets the companion in days that the policy's windows are held against. */
function withAges(fields: Fields, date: string | undefined): Fields {
  const ages = Object.entries(fields).flatMap(([name, value]) => {
    const companion = `${name}-days-ago`;
    const age =
      typeof value === 'string' && !Object.hasOwn(fields, companion) ? ageOf(value, date) : undefined;
    return age === undefined ? [] : [[companion, age] as const];
  });
  return { ...fields, ...Object.fromEntries(ages) };
}

function ageOf(value: string, date: string | undefined): number | undefined {
  const past = pastDate(value.trim().toLowerCase(), date ?? anyDay);
  if (past !== undefined) return daysAgo(past, date ?? anyDay);
  const written = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const age = written !== undefined && date !== undefined ? daysAgo(written, date) : NaN;
  return Number.isFinite(age) && age >= 0 ? age : undefined;
}
