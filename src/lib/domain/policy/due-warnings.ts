import { factOfPart } from './fact-of-part.ts';
import type { CompanyPack } from './policy.ts';

/** Warnings that come before a contact is ended: over insults, and over a threat. */
export type DueWarnings = { readonly insults: number; readonly threats: number };

/**
 * The warnings that a company's policy wants; none where it names no number. A threat needs none, unless the policy lists
 * what ends a contact at once (part `ends-at-once`) and threats are not among it.
 */
export function dueWarnings(pack: CompanyPack): DueWarnings {
  const count = factOfPart(pack, 'abuse-warnings')?.value;
  const insults = count?.kind === 'count' ? count.amount : 0;
  return { insults, threats: endsAtOnce(pack) ? 0 : insults };
}

function endsAtOnce(pack: CompanyPack): boolean {
  const listed = factOfPart(pack, 'ends-at-once')?.value;
  return listed?.kind !== 'choice' || listed.options.some((option) => /\bthreat/i.test(option));
}
