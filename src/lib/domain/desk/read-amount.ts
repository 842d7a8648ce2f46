const typed = /^(?:£|\$|€|gbp|usd|eur)?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s*(?:gbp|usd|eur)?$/i;

/** An amount of money as people type it (`42`, `£42.50`, `1,200.00`), in major units rounded to pence; undefined where it is none. */
export function readAmount(text: string): number | undefined {
  const found = typed.exec(text.trim());
  if (!found) return undefined;
  const pence = Math.round(Number(`${found[1]!.replaceAll(',', '')}${found[2] ?? ''}`) * 100);
  return pence > 0 && pence <= 100_000_000 ? pence / 100 : undefined;
}

/** Sums of money are added in pence, so that 0.1 + 0.2 is 0.3. */
export function addMoney(one: number, other: number): number {
  return (Math.round(one * 100) + Math.round(other * 100)) / 100;
}

const signs: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** `£42` or `£42.50`; an unknown currency keeps its code: `42.50 CHF`. */
export function sayAmount(amount: number, currency: string): string {
  const figure = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  const sign = signs[currency];
  return sign ? `${sign}${figure}` : `${figure} ${currency}`;
}
