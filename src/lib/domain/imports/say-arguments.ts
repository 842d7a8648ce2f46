/** Arguments as text, by name; those of a bare list are numbered from 1. What holds nothing is left out. */
export function sayArguments(
  written: Readonly<Record<string, unknown>> | readonly unknown[],
): Record<string, string> {
  const entries: [string, unknown][] = Array.isArray(written)
    ? written.map((value, index) => [String(index + 1), value])
    : Object.entries(written);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, sayValue(value)] as const).filter(([, value]) => value !== ''),
  );
}

function sayValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map(sayValue)
      .filter((each) => each !== '')
      .join(', ');
  if (typeof value !== 'object') return String(value).trim();
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${sayValue(each)}`)
    .join(', ');
}
