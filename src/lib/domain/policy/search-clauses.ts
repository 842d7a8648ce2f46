import type { Clause, Policy } from './policy.ts';
import { renderClause } from './render-clause.ts';
import { stemWord } from './stem-word.ts';

type Weights = ReadonlyMap<string, number>;
type Indexed = { readonly clause: Clause; readonly weights: Weights };

const weightOf = { number: 12, title: 6, about: 4, prose: 1 } as const;
const unsearched = new Set(
  'a an and are as at be by do does for from has have how i if in is it its my no not of on or our that the their they this to was we what when who will with you your'.split(
    ' ',
  ),
);
const indexes = new WeakMap<Policy, readonly Indexed[]>();

/**
 * Clauses that speak of the words asked for, best first; equals stand in the order of the handbook.
 * Looks at number, title, the facts' `about` words and the prose as rendered. The last word may be unfinished. An empty query finds nothing.
 */
export function searchClauses(policy: Policy, query: string): Clause[] {
  const asked = wordsOf(query);
  const meaning = asked.filter((word) => !unsearched.has(word));
  const terms = [...new Set((meaning.length > 0 ? meaning : asked).map(stemWord))];
  const index = indexOf(policy);
  const rarity = terms.map((term) => rarityOf(term, index));
  const ranked = index.map(({ clause, weights }, place) => ({
    clause,
    place,
    score: scoreOf(terms, rarity, weights),
  }));
  return ranked
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ clause }) => clause);
}

/** Each word counts by its rarity; a clause that has only half of the words counts half. */
function scoreOf(terms: readonly string[], rarity: readonly number[], weights: Weights): number {
  const found = terms.map((term) => weightIn(term, weights));
  const share = found.filter((weight) => weight > 0).length / Math.max(terms.length, 1);
  return found.reduce((sum, weight, index) => sum + weight * rarity[index]!, 0) * share;
}

/** A term, or the best word that it begins. Many mentions saturate: ten are worth less than twice one. */
function weightIn(term: string, weights: Weights): number {
  const exact = weights.get(term) ?? 0;
  let begun = 0;
  if (exact === 0 && term.length >= 3)
    for (const [word, weight] of weights) if (word.startsWith(term)) begun = Math.max(begun, weight);
  const weight = exact + begun / 2;
  return weight / (1 + weight / 20);
}

/** Between about 1 (in every clause) and 8 (in one only); a ratio and no logarithm, so that it is the same on every machine. */
function rarityOf(term: string, index: readonly Indexed[]): number {
  const having = index.filter(({ weights }) => weightIn(term, weights) > 0).length;
  return index.length / (having + index.length / 8);
}

function indexOf(policy: Policy): readonly Indexed[] {
  const known = indexes.get(policy);
  if (known) return known;
  const index = [...policy.clauses.values()].map((clause) => ({ clause, weights: weigh(clause, policy) }));
  indexes.set(policy, index);
  return index;
}

function weigh(clause: Clause, policy: Policy): Weights {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text))
      weights.set(stemWord(word), (weights.get(stemWord(word)) ?? 0) + weight);
  };
  add(clause.number, weightOf.number);
  add(clause.id.split('/')[0]!, weightOf.about);
  add(clause.title, weightOf.title);
  for (const fact of clause.facts) add((policy.facts.get(fact)?.about ?? []).join(' '), weightOf.about);
  add(renderClause(clause, policy), weightOf.prose);
  return weights;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}
