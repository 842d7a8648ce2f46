import type { Fact } from '../../policy/policy.ts';
import type { Claim, RemedyId } from '../reading.ts';
import { claimOf, trimmed, type Bench } from './bench.ts';
import { applies } from './case-fields.ts';
import { isNoRefusal } from './no-refusal.ts';
import type { Statement } from './statements.ts';
import { topicScore, topicsOf } from './topics.ts';
import { wordRoot, wordRoots } from './word-root.ts';

const optionWords: Readonly<Record<string, RegExp>> = {
  refund: /\b(?:refund\w*|money back|reimburs\w*)\b/,
  replacement: /\b(?:replac\w*|exchang\w*|swap\w*|new one)\b/,
  exchange: /\b(?:exchang\w*|swap\w*|replac\w*)\b/,
  repair: /\b(?:repair\w*|fix(?:ed|ing)? it|mend\w*)\b/,
  credit: /\b(?:store credit|credit note|vouchers?)\b/,
  voucher: /\b(?:vouchers?|store credit|credit note)\b/,
};
const others: readonly RemedyId[] = ['refund', 'replacement', 'repair'];
const lets =
  /\b(?:can|could|may|choose|choice|pick|prefer|up to you|option|options|either|entitled|right to|like|decide|offer)\b/;
const only =
  /\b(?:only|just|nothing (?:but|except|other than)|solely|all (?:we|i) can (?:do|offer)|the most we can)\b/;
const forbids =
  /\b(?:can not|could not|may not|will not be able|not able|unable|not (?:possible|allowed|entitled|eligible|an option|available)|no (?:right|option|entitlement|refunds?|replacements?|repairs?|exchanges?)\b|(?:do|does|will) not (?:do|offer|give|get|qualify|have|refund|replace|repair|exchange|swap)|not be (?:given|offered|getting)|out of the question|never)\b/;
const softened =
  /\b(?:myself|on my own|until|before|unless|without|yet|right now|at the moment|today|over|more than|above|in cash|at my level|from here|over the phone|here in|straight away|immediately|until then|twice|both|and also|as well as|instantly)\b/;

/** Judges what customers may choose from, against the choices the policy gives them. */
export function judgeChoices(bench: Bench): Claim[] {
  const choices = bench.facts.filter((fact) => fact.value.kind === 'choice');
  if (choices.length === 0) return [];
  return bench.statements.flatMap((statement) => {
    if (statement.unasserted) return [];
    const fact = choiceMeant(bench, choices, statement);
    const verdict = fact && verdictOn(fact, statement.text);
    if (!fact || !verdict) return [];
    const { start, end } = trimmed(statement);
    return [
      claimOf(bench, {
        verdict,
        rule: 'CLAIM-CHOICE',
        start,
        end,
        said: bench.spoken.quoteOf(bench.spoken.spanOf(start, end)),
        fact,
      }),
    ];
  });
}

function choiceMeant(bench: Bench, choices: readonly Fact[], statement: Statement): Fact | undefined {
  const topics = topicsOf(bench.pack);
  const stated = bench.stated(statement.sentence.text);
  const fields = { ...bench.context.caseFields, ...stated };
  const roots = bench.roots(statement.sentence.text);
  const topic = (fact: Fact) => topicScore(topics.get(fact) ?? [], roots);
  return choices
    .filter((fact) =>
      isAbout(fact, applies(fact, fields, bench.pack.policy, bench.context.tier), topic(fact)),
    )
    .filter((fact) => verdictOn(fact, statement.text) !== undefined)
    .sort((a, b) => topic(b) - topic(a))[0];
}

/** Remedies are recognised by the case they apply to; lists of things by their topic, and unless the case rules them out. */
function isAbout(fact: Fact, governs: 'holds' | 'fails' | 'unknown', topic: number): boolean {
  if (kindOf(fact) === 'remedies')
    return governs === 'holds' && (fact.appliesWhen !== undefined || topic >= 0.5);
  return governs !== 'fails' && topic >= 0.7;
}

type ChoiceKind = 'remedies' | 'excluded' | 'accepted';

function kindOf(fact: Fact): ChoiceKind {
  const name = fact.id.slice(fact.id.indexOf('.') + 1);
  if (/exclu|except|exempt|^non-|not-|barred|forbidden/.test(name)) return 'excluded';
  return optionsOf(fact).some((option) => Object.hasOwn(optionWords, option)) ? 'remedies' : 'accepted';
}

const optionsOf = (fact: Fact) =>
  fact.value.kind === 'choice' ? fact.value.options.map((option) => option.toLowerCase()) : [];

function verdictOn(fact: Fact, text: string): Claim['verdict'] | undefined {
  const options = optionsOf(fact);
  const kind = kindOf(fact);
  if (kind === 'remedies') return remedyVerdict(text, options);
  const named = options.filter((option) => mentions(text, option));
  if (named.length === 0) return undefined;
  return kind === 'excluded' ? excludedVerdict(text) : acceptedVerdict(text, named.length < options.length);
}

const takesBack =
  /\b(?:return\w*|refund\w*|send (?:it |them )?back|bring (?:it |them )?back|take (?:it |them )?back|sent back|brought back|exchang\w*|swap\w*|money back)\b/;

function excludedVerdict(text: string): Claim['verdict'] | undefined {
  if (
    /\b(?:non-?returnable|non-?refundable|excluded|exceptions?|exempt)\b/.test(text) &&
    !/\b(?:is|are) not (?:excluded|an exception|exempt)\b/.test(text)
  )
    return 'right';
  if (!takesBack.test(text) || /\b(?:faulty|damaged|broken|unless|sealed|unopened)\b/.test(text))
    return undefined;
  if (forbids.test(text) || /\bnot\b/.test(text)) return 'right';
  return lets.test(text) || /\b(?:i|we) (?:will|have|am|are)\b/.test(text) ? 'wrong' : undefined;
}

const enough =
  /\b(?:enough|fine|will do|do(?:es)? the job|accept\w*|works?|counts?|okay|valid|good|can use|can be|any (?:one )?of|either)\b/;
const notEnough =
  /\b(?:(?:is|are|will|would|do|does|can) not (?:be )?(?:\w+ )?(?:enough|accept\w*|fine|do|valid|count|work|okay|take|use)|not enough|no good|not acceptable|(?:can|do|will|could) not (?:accept|take|use))\b/;

function acceptedVerdict(text: string, notAll: boolean): Claim['verdict'] | undefined {
  if (/\bnot (?:just|only)\b/.test(text) || softened.test(text)) return undefined;
  if (notEnough.test(text)) return 'wrong';
  if (/\b(?:only (?:accept|take)|accept only|has to be|must be|nothing but|only be)\b/.test(text))
    return notAll ? 'wrong' : undefined;
  return enough.test(text) ? 'right' : undefined;
}

function remedyVerdict(text: string, options: readonly string[]): Claim['verdict'] | undefined {
  const named = options.filter((option) => says(text, option));
  const foreign = others.filter(
    (other) => says(text, other) && !options.some((option) => says(other, option) || option.includes(other)),
  );
  if (isNoRefusal(text)) return undefined;
  if (named.length + foreign.length === 0 || softened.test(text)) return undefined;
  if (forbids.test(text)) return forbidden(text, named);
  if (
    only.test(text) &&
    (lets.test(text) || /\b(?:offer|do|give|get|have)\b|\bonly (?:refund|replace|repair|exchange)/.test(text))
  )
    return named.length > 0 && named.length < options.length ? 'wrong' : undefined;
  if (!lets.test(text)) return undefined;
  if (foreign.length > 0)
    return /\b(?:entitled|right to|choose|choice|option)\b/.test(text) ? 'wrong' : undefined;
  return named.length >= 2 || (named.length === 1 && /\b(?:entitled|right to|choose)\b/.test(text))
    ? 'right'
    : undefined;
}

/** "No refund, only a repair": one of the ways out is closed that the policy leaves open. */
function forbidden(text: string, named: readonly string[]): Claim['verdict'] | undefined {
  const found = forbids.exec(text);
  const closesBefore = /\bnot (?:possible|allowed|an option|available)|out of the question/.test(
    found?.[0] ?? '',
  );
  const after = closesBefore ? text : text.slice(found?.index ?? 0);
  return named.some((option) => says(after, option)) ? 'wrong' : undefined;
}

function says(text: string, option: string): boolean {
  const known = optionWords[wordRoot(option) === 'credit' ? 'credit' : option];
  return known ? known.test(text) : mentions(text, option);
}

const plain = new Set(wordRoots('a an the of and or with from to items item goods things'));

/** An option is named by most of its own words: "bank statement" names `bank or card statement`. */
function mentions(text: string, option: string): boolean {
  const content = wordRoots(option).filter((root) => !plain.has(root));
  const said = new Set(wordRoots(text));
  const found = content.filter((root) => said.has(root)).length;
  return found > 0 && found >= content.length / 2 && (content.length < 3 || found >= 2);
}
