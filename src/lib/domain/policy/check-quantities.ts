import type { Problem } from '../content/problem.ts';
import { doubt } from './policy-problem.ts';
import type { ReadClause } from './read-clause.ts';

const figure = String.raw`\d[\d,]*(?:\.\d+)?`;
const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|sixty|ninety';
const unit = '(?:working |business )?(?:minute|hour|day|week|month|year)s?';
const quantity = new RegExp(
  String.raw`[£$€] ?${figure}|\b${figure} ?(?:%|per ?cent)|\b(?:${figure}|${numberWord})[ -]${unit}\b|\b\d{1,2}:\d{2}\b|\b24/7\b`,
  'gi',
);

/** Quantities that stand in a clause's prose as digits or words. A quoted line (`>`) is an example and may hold any. */
export function checkQuantities({ prose, file }: ReadClause): Problem[] {
  const lines = prose.filter(({ text, code }) => !code && !/^\s*>/.test(text));
  return lines.flatMap(({ text, line }) =>
    [...withoutLinks(text).matchAll(quantity)].map(([found]) =>
      doubt(
        { file, line },
        'quantity-without-fact',
        `"${found}" stands in the prose as a bare quantity.`,
        'Make it a fact of this clause and show it as {name}, so that everything that depends on it follows; in an example, begin the line with ">".',
      ),
    ),
  );
}

function withoutLinks(text: string): string {
  return text
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/`[^`]*`/g, '``')
    .replace(/\]\([^)]*\)/g, ']()');
}
