import type { CompanyPack, Fact } from '../../policy/policy.ts';
import { oncePer } from './once-per.ts';
import { partWords } from './part-words.ts';
import { wordRoots, type Rooted } from './word-root.ts';

/** How much words talk of a fact: the sum of its matched phrases, rarer ones weighing more; `full` where an author's own phrase stands whole. */
export type Talk = { readonly score: number; readonly full: boolean };

/** The facts that a text talks of at all. */
export type Talks = ReadonlyMap<Fact, Talk>;

const dull = new Set(
  wordRoots(
    'and or the a an of in on for to with how what when who is not one own ones at by it its be our your do does customer customers policy clause service goods item items right rights time times limit window day days',
  ),
);

type Entry = {
  readonly fact: Fact;
  readonly roots: readonly string[];
  readonly weight: number;
  readonly named: boolean;
  readonly content: readonly string[];
};

/** What each fact is called, looked up by the roots that can find it. */
const indexOf = oncePer((pack: CompanyPack): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, Entry[]>();
  for (const entry of entriesOf(pack)) {
    for (const root of new Set(entry.content.length > 0 ? entry.content : entry.roots.slice(0, 1)))
      index.set(root, [...(index.get(root) ?? []), entry]);
  }
  return index;
});

/** Prepared once a company: the root phrases that name its facts, weighed by how few facts share them. */
function entriesOf(pack: CompanyPack): Entry[] {
  const phrases = [...pack.policy.facts.values()].flatMap((fact) => phrasesOf(fact, pack));
  const count = new Map<string, number>();
  for (const { text } of phrases) count.set(text, (count.get(text) ?? 0) + 1);
  return phrases.map(({ fact, text, base }) => {
    const roots = text.split(' ');
    return {
      fact,
      roots,
      weight: base / Math.sqrt(count.get(text) ?? 1),
      named: base >= 0.8,
      content: roots.filter((root) => !dull.has(root)),
    };
  });
}

/** "Dispute a charge" is what "dispute that charge" talks of. */
const withoutArticles = (roots: readonly string[]) => roots.filter((root) => !/^(?:a|an|the)$/.test(root));

type Phrase = { readonly fact: Fact; readonly text: string; readonly base: number };

function phrasesOf(fact: Fact, { policy, company }: CompanyPack): Phrase[] {
  const about = fact.about
    .map((entry) => withoutArticles(wordRoots(entry)))
    .filter((roots) => roots.length > 0);
  const title = wordRoots(policy.clauses.get(fact.clause)?.title ?? '').filter((root) => !dull.has(root));
  const parts = Object.entries(company.parts).filter(([, id]) => id === fact.id);
  const usual = parts.flatMap(([part]) => partWords[part] ?? []).map((entry) => wordRoots(entry));
  const seen = new Set<string>();
  return [
    ...about.map((roots) => ({ fact, text: roots.join(' '), base: roots.length > 1 ? 1.3 : 1 })),
    ...usual.map((roots) => ({ fact, text: roots.join(' '), base: 0.8 })),
    ...title.map((root) => ({ fact, text: root, base: 0.35 })),
  ].filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}

/** The facts a text talks of. Words of a phrase may stand with up to two others between. */
export function talksOf(pack: CompanyPack, text: Rooted): Talks {
  const index = indexOf(pack);
  const met = new Set<Entry>();
  for (const root of text.set) for (const entry of index.get(root) ?? []) met.add(entry);
  const talks = new Map<Fact, Talk>();
  for (const entry of met) {
    const whole = containsPhrase(text, entry.roots);
    const score = entry.weight * (whole ? 1 : partly(text, entry));
    if (score === 0) continue;
    const known = talks.get(entry.fact);
    talks.set(entry.fact, {
      score: (known?.score ?? 0) + score,
      full: (known?.full ?? false) || (whole && entry.named),
    });
  }
  return talks;
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
  for (const root of phrase) if (!set.has(root)) return false;
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
  for (let word = 1; word < phrase.length; word += 1) {
    const next = roots.indexOf(phrase[word]!, at + 1);
    if (next < 0 || next > at + 3) return false;
    at = next;
  }
  return true;
}
