import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Checked, Problem } from '../content/problem.ts';
import { readChecked, type Path } from '../content/read-checked.ts';
import { jsonTrouble } from './json-trouble.ts';
import { makeTranscript } from './make-transcript.ts';
import { readTable } from './read-table.ts';
import type { Transcript } from './transcript.ts';
import { mistake } from './transcript-problem.ts';
import { transcriptSchema } from './transcript-schema.ts';

/**
 * Reads a transcript: JSON, or a table (`.csv`, `.tsv`) with the columns speaker, text and action.
 * Every problem names the file, the line, the place in it and what to do. Warnings may accompany a transcript;
 * with `channels`, the ids of the company's, one names a channel that is none of them.
 */
export function readTranscript(
  file: string,
  text: string,
  channels?: readonly string[],
): Checked<Transcript> {
  const plain = text.replace(/^\uFEFF/, '');
  return /\.[ct]sv$/i.test(file) ? readFromTable(file, plain) : readFromJson(file, plain, channels);
}

function readFromTable(file: string, text: string): Checked<Transcript> {
  const table = readTable(file, text);
  if (!table.ok) return table;
  const { turns, lines } = table.value;
  return checked(file, { turns }, (path) => lines[Number(path[1] ?? 0)] ?? 1);
}

function readFromJson(file: string, text: string, channels?: readonly string[]): Checked<Transcript> {
  const parsed = parse(file, text);
  return parsed.ok ? checked(file, parsed.value, (path) => lineIn(text, path), channels) : parsed;
}

function parse(file: string, text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    const { line, trouble } = jsonTrouble(text, (error as Error).message);
    const message = `This is not readable JSON: ${trouble}.`;
    const fix = 'Check quotes, commas and brackets on this line and the one before; name a table ".csv".';
    return { ok: false, problems: [mistake({ file, line }, 'transcript-unreadable', message, fix)] };
  }
}

function checked(
  file: string,
  value: unknown,
  lineOf: (path: Path) => number,
  channels?: readonly string[],
): Checked<Transcript> {
  const read = readChecked(file, value, transcriptSchema, lineOf);
  return read.ok
    ? makeTranscript(file, read.value, lineOf, channels)
    : { ok: false, problems: read.problems.map(toldOtherwise) };
}

const missingKeys: Readonly<Record<string, string>> = {
  turns: 'Add "turns": a list of { "speaker": "customer" or "agent", "text": what was said }.',
  speaker: 'Add "speaker": "customer" or "agent" to this line.',
};

/** The schema speaks to authors of policies; whoever hands in a transcript is told the same in other words. */
function toldOtherwise(problem: Problem): Problem {
  const key = /^"([^"]+)" is missing/.exec(problem.message)?.[1];
  if (problem.code === 'missing-key' && key !== undefined)
    return { ...problem, fix: missingKeys[key] ?? `Add "${key}" with its value.` };
  const message = problem.message
    .replace(/ cannot be a block of names and values\.$/, ' is not a whole line of a conversation.')
    .replace(/^"turns" cannot be 0\.$/, '"turns" is empty.');
  return { ...problem, message };
}

/** The line of the nearest thing that exists at a path; JSON is YAML too, and the YAML reader keeps positions. */
function lineIn(text: string, path: Path): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines, uniqueKeys: false }).contents;
  let offset = 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) break;
    node = next;
    offset = (node as Node | null)?.range?.[0] ?? offset;
  }
  return Math.max(1, lines.linePos(offset).line);
}

function childOf(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isScalar(item.key) && item.key.value === step)?.value;
}
