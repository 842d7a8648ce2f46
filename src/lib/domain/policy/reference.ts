import type { ClauseId, FactId } from './policy.ts';

/** A fact as cited in prose or conditions: `window`, `R2.window`, `refunds/R2.window`, each with `@tier` where the value is a tier's own. */
export type Reference = { readonly fact: FactId; readonly tier?: string };

/** A reference in braces and where it stands in its line. */
export type WrittenReference = { readonly text: string; readonly start: number; readonly end: number };

const braces = /\{([^{}\n]*)\}/g;
const shape =
  /^(?:(?:([a-z][a-z0-9-]*)\/)?([A-Z][A-Za-z]{0,2}\d+[a-z]?)\.)?([a-z][a-z0-9-]*)(?:@([a-z0-9-]+))?$/;

/** Every `{…}` of one line of prose, in order. */
export function referencesIn(line: string): WrittenReference[] {
  return [...line.matchAll(braces)].map((match) => ({
    text: match[1]!.trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The full id that a reference means when it stands in `clause`; undefined where it has not the shape of one. */
export function resolveReference(text: string, clause: ClauseId): Reference | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [ownDocument, ownNumber] = clause.split('/') as [string, string];
  const [, document = ownDocument, number = ownNumber, name = '', tier] = found;
  const fact = `${document}/${number}.${name}`;
  return tier === undefined ? { fact } : { fact, tier };
}

/** The reference as conditions keep it: `refunds/R7.limit@tier-2`. */
export function citeReference({ fact, tier }: Reference): string {
  return tier === undefined ? fact : `${fact}@${tier}`;
}
