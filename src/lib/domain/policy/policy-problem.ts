import type { Problem } from '../content/problem.ts';

/** Everything that a company folder can be told about itself; each code has a page. Those of the YAML reader are its own. */
export const policyProblemCodes = [
  'block-outside-clause',
  'block-unclosed',
  'clause-block-repeated',
  'clause-empty',
  'clause-repeated',
  'clock-runs-past-the-next',
  'company-missing',
  'desk-limit-unknown-part',
  'document-repeated',
  'fact-name-unusable',
  'fact-not-said',
  'fact-repeated',
  'fact-unreadable',
  'front-matter-missing',
  'heading-without-number',
  'heading-without-title',
  'limit-shrinks',
  'part-missing',
  'part-unknown-fact',
  'policy-missing',
  'quantity-without-fact',
  'standard-unserved',
  'tier-repeated',
  'unknown-document',
  'unknown-reference',
  'unknown-tier',
] as const;
export type PolicyProblemCode = (typeof policyProblemCodes)[number];

type Place = { readonly file: string; readonly line: number };

/** A problem that keeps the policy from being used. */
export function mistake(place: Place, code: PolicyProblemCode, message: string, fix: string): Problem {
  return { file: place.file, line: place.line, code, message, fix, severity: 'error' };
}

/** A problem that its author should know of and may decide to keep. */
export function doubt(place: Place, code: PolicyProblemCode, message: string, fix: string): Problem {
  return { ...mistake(place, code, message, fix), severity: 'warning' };
}
