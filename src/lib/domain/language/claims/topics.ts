import type { CompanyPack, Fact, Policy } from '../../policy/policy.ts';
import { partWords } from './part-words.ts';
import { wordRoots, type Rooted } from './word-root.ts';

/** How strongly words talk of a fact: the sum of its matched `about` entries and title words, rarer ones weighing more. */
export type TopicScore = { readonly fact: Fact; readonly own: number; readonly near: number };

const dull = new Set(
  wordRoots(
    'and or the a an of in on for to with how what when who is not one own ones at by it its be our your do does customer customers policy clause service goods item items right rights time times limit window day days',
  ),
);

type Entry = {
  readonly roots: readonly string[];
  readonly weight: number;
  readonly named: boolean;
  readonly content: readonly string[];
};

/** Prepared once a message: for each fact the root phrases that name it, weighed by how few facts share them. */
export function topicsOf(pack: CompanyPack): ReadonlyMap<Fact, readonly Entry[]> {
  const { policy } = pack;
  const known = prepared.get(policy);
  if (known) return known;
  const facts = [...policy.facts.values()];
  const count = new Map<string, number>();
  const phrases = new Map(facts.map((fact) => [fact, phrasesOf(fact, pack)] as const));
  for (const own of phrases.values())
    for (const phrase of new Set(own.map((entry) => entry.text)))
      count.set(phrase, (count.get(phrase) ?? 0) + 1);
  const topics = new Map(
    facts.map(
      (fact) =>
        [
          fact,
          (phrases.get(fact) ?? []).map(({ text, base }) => ({
            roots: text.split(' '),
            weight: base / Math.sqrt(count.get(text) ?? 1),
            named: base >= 0.8,
            content: text.split(' ').filter((root) => !dull.has(root)),
          })),
        ] as const,
    ),
  );
  prepared.set(policy, topics);
  return topics;
}

// A policy never changes once read, so its words are prepared once; the cache is forgotten with the policy.
const prepared = new WeakMap<Policy, ReadonlyMap<Fact, readonly Entry[]>>();

function phrasesOf(fact: Fact, { policy, company }: CompanyPack): { text: string; base: number }[] {
  const about = fact.about.map((entry) => wordRoots(entry)).filter((roots) => roots.length > 0);
  const title = wordRoots(policy.clauses.get(fact.clause)?.title ?? '').filter((root) => !dull.has(root));
  const parts = Object.entries(company.parts).filter(([, id]) => id === fact.id);
  const usual = parts.flatMap(([part]) => partWords[part] ?? []).map((entry) => wordRoots(entry));
  const seen = new Set<string>();
  return [
    ...about.map((roots) => ({ text: roots.join(' '), base: roots.length > 1 ? 1.3 : 1 })),
    ...usual.map((roots) => ({ text: roots.join(' '), base: 0.8 })),
    ...title.map((root) => ({ text: root, base: 0.35 })),
  ].filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}

/** Score of one fact's entries in a text already turned to roots. Words of a phrase may stand with up to two others between. */
export function topicScore(entries: readonly Entry[], text: Rooted): number {
  let score = 0;
  for (const entry of entries)
    score += entry.weight * (containsPhrase(text, entry.roots) ? 1 : partly(text, entry));
  return score;
}

/** Whether an author's own phrase for the fact stands whole in the text. */
export function hasFullTopic(entries: readonly Entry[], text: Rooted): boolean {
  return entries.some((entry) => entry.named && containsPhrase(text, entry.roots));
}

/** Some content words of a phrase without the rest: "refund" alone says a little of `refund window`. */
function partly({ set }: Rooted, { roots, content }: Entry): number {
  if (roots.length < 2 || content.length === 0) return 0;
  let found = 0;
  for (const root of content) if (set.has(root)) found += 1;
  return (0.3 * found) / content.length;
}

/** Whether a phrase stands in a text, up to two other words between; two words also the other way round. */
function containsPhrase({ roots, set }: Rooted, phrase: readonly string[]): boolean {
  if (!phrase.every((root) => set.has(root))) return false;
  if (phrase.length === 1) return true;
  const turned = phrase.length === 2 ? [phrase[1]!, phrase[0]!] : undefined;
  return roots.some(
    (root, index) =>
      (root === phrase[0] && follows(roots, index, phrase)) ||
      (turned !== undefined && root === turned[0] && follows(roots, index, turned)),
  );
}

function follows(roots: readonly string[], start: number, phrase: readonly string[]): boolean {
  let at = start;
  for (const wanted of phrase.slice(1)) {
    const next = roots.slice(at + 1, at + 4).indexOf(wanted);
    if (next < 0) return false;
    at += 1 + next;
  }
  return true;
}
