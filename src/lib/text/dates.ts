const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Hours and minutes as the ISO 8601 text itself has them: `14:03`. */
export function sayTime(iso: string): string {
  return iso.slice(11, 16);
}

/** `14 November 2026`, from the date part of an ISO 8601 text. */
export function sayDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `14 Nov`: where the year is plain from the place. */
export function sayShortDate(iso: string): string {
  const [, month, day] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${(months[Number(month) - 1] ?? '').slice(0, 3)}`;
}

/** Virtual seconds in words a person would use: `40 seconds`, `2 minutes`, `1 day`. */
export function saySeconds(seconds: number): string {
  const [size, unit] = [[86400, 'day'] as const, [3600, 'hour'] as const, [60, 'minute'] as const].find(
    ([size]) => seconds >= size,
  ) ?? [1, 'second'];
  const n = Math.round(seconds / size);
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
