const phrase =
  /^(?:(\d+) (working day|day|week|month|year)s? and )?(\d+) (working day|day|week|month|year)s? ago$/;
const dayLength = 86_400_000;

/** `33 days ago` or `12 months and 3 days ago` as an ISO date before `startsAt`; undefined for anything else. `today` is the day itself. */
export function pastDate(words: string, startsAt: string): string | undefined {
  if (words === 'today') return startsAt.slice(0, 10);
  const found = phrase.exec(words);
  if (!found) return undefined;
  const [, firstAmount, firstUnit, amount, unit] = found;
  const first =
    firstUnit === undefined
      ? startsAt.slice(0, 10)
      : back(startsAt.slice(0, 10), Number(firstAmount), firstUnit);
  return back(first, Number(amount), unit ?? 'day');
}

/** Whole calendar days from an ISO date to the day of `startsAt`. */
export function daysAgo(date: string, startsAt: string): number {
  return Math.round((Date.parse(startsAt.slice(0, 10)) - Date.parse(date)) / dayLength);
}

function back(date: string, amount: number, unit: string): string {
  if (unit === 'working day') return backWorkingDays(date, amount);
  if (unit === 'month') return backMonths(date, amount);
  if (unit === 'year') return backMonths(date, amount * 12);
  return backDays(date, unit === 'week' ? amount * 7 : amount);
}

function backDays(date: string, days: number): string {
  return new Date(Date.parse(date) - days * dayLength).toISOString().slice(0, 10);
}

function backWorkingDays(date: string, days: number): string {
  let at = date;
  for (let left = days; left > 0;) {
    at = backDays(at, 1);
    const weekday = new Date(Date.parse(at)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

/** The same day of an earlier month, or that month's last day where it is shorter. */
function backMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
}
