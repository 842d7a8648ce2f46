import { meets, ratioOf, type Figure } from './figure.ts';

/** The figures as lines of plain text, in columns. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['measure', 'figure', 'control', 'ratio', 'aim', ''], ...figures.map(rowOf)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(figure: Figure): string[] {
  const { measure, unit, control, against } = figure;
  return [
    measure,
    `${short(figure.figure)} ${unit}`,
    `${short(control)} (${against})`,
    short(ratioOf(figure)),
    aimOf(figure),
    { true: 'met', false: 'missed', null: '' }[String(meets(figure)) as 'true' | 'false' | 'null'],
  ];
}

function aimOf({ aim, unit }: Figure): string {
  if (aim === null) return '';
  const bound = aim.atMost === undefined ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`;
  return aim.of === 'figure' ? `${bound} ${unit}` : `ratio ${bound}`;
}

/** Three digits that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
