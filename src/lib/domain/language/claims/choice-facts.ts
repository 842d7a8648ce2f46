import type { CompanyPack, Fact } from '../../policy/policy.ts';
import { oncePer } from './once-per.ts';
import { wordRoot, wordRoots } from './word-root.ts';

/** Ways out that a customer chooses from, things that are left out of a rule, or things of which any will do. */
export type ChoiceKind = 'remedies' | 'excluded' | 'accepted';

export type Option = {
  readonly name: string;
  readonly isNamedIn: (text: string, roots: ReadonlySet<string>) => boolean;
};

/** A fact whose value is a list, with what recognises each entry in a text. */
export type Choice = { readonly fact: Fact; readonly kind: ChoiceKind; readonly options: readonly Option[] };

const optionWords: ReadonlyMap<string, RegExp> = new Map([
  ['refund', /\b(?:refund\w*|money back|reimburs\w*)\b/],
  ['replacement', /\b(?:replac\w*|exchang\w*|swap\w*|new one)\b/],
  ['exchange', /\b(?:exchang\w*|swap\w*|replac\w*)\b/],
  ['repair', /\b(?:repair\w*|fix(?:ed|ing)? it|mend\w*)\b/],
  ['credit', /\b(?:store credit|credit note|vouchers?)\b/],
  ['voucher', /\b(?:vouchers?|store credit|credit note)\b/],
]);

const plain = new Set(wordRoots('a an the of and or with from to items item goods things'));

/** The choices of a company's policy. */
export const choicesOf = oncePer((pack: CompanyPack): readonly Choice[] =>
  [...pack.policy.facts.values()].flatMap((fact) => {
    if (fact.value.kind !== 'choice') return [];
    const names = fact.value.options.map((option) => option.toLowerCase());
    return [{ fact, kind: kindOf(fact, names), options: names.map(optionOf) }];
  }),
);

function kindOf(fact: Fact, names: readonly string[]): ChoiceKind {
  const name = fact.id.slice(fact.id.indexOf('.') + 1);
  if (/exclu|except|exempt|^non-|not-|barred|forbidden/.test(name)) return 'excluded';
  return names.some((option) => optionWords.has(option)) ? 'remedies' : 'accepted';
}

/** The ways out that everybody knows, whether or not a policy offers them. */
export const usualRemedies: readonly Option[] = ['refund', 'replacement', 'repair'].map(optionOf);

function optionOf(name: string): Option {
  const words = optionWords.get(wordRoot(name) === 'credit' ? 'credit' : name);
  if (words) return { name, isNamedIn: (text) => words.test(text) };
  const content = wordRoots(name).filter((root) => !plain.has(root));
  return { name, isNamedIn: (_, roots) => mentions(content, roots) };
}

/** An option is named by most of its own words: "bank statement" names `bank or card statement`. */
function mentions(content: readonly string[], said: ReadonlySet<string>): boolean {
  const found = content.filter((root) => said.has(root)).length;
  return found > 0 && found >= content.length / 2 && (content.length < 3 || found >= 2);
}
