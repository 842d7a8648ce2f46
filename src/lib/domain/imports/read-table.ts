import type { Checked, Problem } from '../content/problem.ts';
import { mistake } from './transcript-problem.ts';

/** The rows of a table as lines of a transcript, not yet checked, each with the line of the file where it begins. */
export type Table = { readonly turns: readonly Record<string, unknown>[]; readonly lines: readonly number[] };

type Row = { readonly cells: readonly string[]; readonly line: number };

/** Reads a table with a heading row. Cells may be quoted and then hold line breaks; comma, semicolon and tab separate. */
export function readTable(file: string, text: string): Checked<Table> {
  const [heading, ...rows] = rowsOf(text, separatorOf(text)).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const names = (heading?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = ['speaker', 'text', 'action'].filter((name) => !names.includes(name));
  if (missing.length > 0) return { ok: false, problems: [withoutColumns(file, missing)] };
  const cellOf = (row: Row) => (name: string) => row.cells[names.indexOf(name)] ?? '';
  const problems = rows.flatMap((row) => astray(file, row, names.length, cellOf(row)('action').trim()));
  if (problems.length > 0) return { ok: false, problems };
  const turns = rows.map((row) => turnOf(cellOf(row)));
  return { ok: true, value: { turns, lines: rows.map(({ line }) => line) }, problems: [] };
}

const action = /^[\p{L}\p{N}_-]+(?:\s+[\p{L}\p{N}_-]+=(?:"[^"]*"|\S+))*$/u;

/** A comma in what was said, without quotes around it, moves words into the next cells. */
function astray(file: string, { cells, line }: Row, columns: number, done: string): Problem[] {
  const spare = cells.slice(columns).some((cell) => cell.trim() !== '');
  if (!spare && (done === '' || action.test(done))) return [];
  const message = spare
    ? `The row has ${cells.length} cells, and the heading row ${columns}.`
    : `"${done}" is not an action.`;
  const fix =
    'Put words that hold commas in quotes: "Yes, of course". An action is one name, then its arguments: refund amount=40.';
  return [mistake({ file, line }, 'transcript-cells-astray', message, fix)];
}

function withoutColumns(file: string, missing: readonly string[]) {
  const named = missing.map((name) => `"${name}"`).join(', ');
  const message = `The heading row has no ${missing.length === 1 ? 'column' : 'columns'} ${named}.`;
  const fix =
    'Begin the file with the line "speaker,text,action". Leave the cells of "action" empty where nothing was done at the desk.';
  return mistake({ file, line: 1 }, 'transcript-columns-missing', message, fix);
}

function turnOf(cell: (name: string) => string): Record<string, unknown> {
  const action = cell('action').trim();
  const text = cell('text');
  const said = action === '' || text.trim() !== '' ? { text } : {};
  if (action === '') return { speaker: cell('speaker'), ...said };
  const [name = ''] = action.split(/\s/, 1);
  return { speaker: cell('speaker'), ...said, action: name, args: argumentsIn(`${action} ${cell('args')}`) };
}

/** `refund amount=40 note="torn at the seam"`, as in a script. */
function argumentsIn(written: string): Record<string, string> {
  const found = written.matchAll(/([\p{L}\p{N}_-]+)=(?:"([^"]*)"|(\S+))/gu);
  return Object.fromEntries([...found].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']));
}

function separatorOf(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t'].find((mark) => heading.includes(mark)) ?? ',';
}

/** Splits at separators and line ends outside quotes; a doubled quote inside quotes is one quote. */
function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\r\n]*))(${separator}|\r?\n|\r|$)`, 'gy');
  for (let at = 0; at <= text.length; at = cell.lastIndex) {
    const found = cell.exec(text);
    if (!found) break;
    const [whole, quoted, bare = '', end] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    rows.push({ cells, line: begins });
    cells = [];
    begins = line;
    if (end === '') break;
  }
  return rows;
}
