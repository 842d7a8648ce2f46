import type { Verdict } from '../reading.ts';
import type { Choice, Option } from './choice-facts.ts';
import type { CaseFields } from './case-fields.ts';
import type { Asked } from './matching.ts';
import { verdictOnRemedies } from './remedy-verdict.ts';

/** A statement as the choices ask it: its text, its roots, and what it was asked already. */
export type SaidOfChoice = {
  readonly text: string;
  readonly roots: () => ReadonlySet<string>;
  readonly has: Asked;
};

/** What a statement says against or for a choice of the policy; nothing where it only speaks of it. */
export function verdictOnChoice(choice: Choice, said: SaidOfChoice, fields: CaseFields): Verdict | undefined {
  if (choice.kind === 'remedies') return verdictOnRemedies(choice, said.text, fields);
  return choice.kind === 'excluded' ? verdictOnExcluded(choice, said) : verdictOnAccepted(choice, said);
}

function namedIn({ options }: Choice, { text, roots }: SaidOfChoice): readonly Option[] {
  const set = roots();
  return options.filter((option) => option.isNamedIn(text, set));
}

const takesBack =
  /\b(?:return\w*|refund\w*|send (?:it |them )?back|bring (?:it |them )?back|take (?:it |them )?back|sent back|brought back|exchang\w*|swap\w*|money back)\b/;
const exclusion = /\b(?:non-?returnable|non-?refundable|excluded|exceptions?|exempt)\b/;
const noExclusion = /\b(?:is|are) not (?:excluded|an exception|exempt)\b/;
const excepted = /\b(?:faulty|damaged|broken|unless|sealed|unopened)\b/;
const refuses = /\b(?:not|unable|no|never|out of the question)\b/;
const weDo = /\b(?:i|we) (?:will|have|am|are)\b/;
const lets =
  /\b(?:can|could|may|choose|choice|pick|prefer|up to you|option|options|either|entitled|right to|like|decide|offer)\b/;

function verdictOnExcluded(choice: Choice, said: SaidOfChoice): Verdict | undefined {
  const { has } = said;
  const excludes = has(exclusion) && !has(noExclusion);
  if (!excludes && (!has(takesBack) || has(excepted))) return undefined;
  if (namedIn(choice, said).length === 0) return undefined;
  if (excludes || has(refuses)) return 'right';
  return has(lets) || has(weDo) ? 'wrong' : undefined;
}

const enough =
  /\b(?:enough|fine|will do|do(?:es)? the job|accept\w*|works?|counts?|okay|valid|good|can use|can be|any (?:one )?of|either)\b/;
const notEnough =
  /\b(?:(?:is|are|will|would|do|does|can) not (?:be )?(?:\w+ )?(?:enough|accept\w*|fine|do|valid|count|work|okay|take|use)|not enough|no good|not acceptable|(?:can|do|will|could) not (?:accept|take|use))\b/;
const onlyThat = /\b(?:only (?:accept|take)|accept only|has to be|must be|nothing but|only be)\b/;
const partly =
  /\b(?:not (?:just|only)|myself|on my own|until|before|unless|without|yet|right now|at the moment|today|both|and also|as well as)\b/;

function verdictOnAccepted(choice: Choice, said: SaidOfChoice): Verdict | undefined {
  const { has } = said;
  const denied = has(notEnough);
  const narrows = has(onlyThat);
  if ((!denied && !narrows && !has(enough)) || has(partly)) return undefined;
  const named = namedIn(choice, said);
  if (named.length === 0) return undefined;
  if (denied) return 'wrong';
  if (narrows) return named.length < choice.options.length ? 'wrong' : undefined;
  return 'right';
}
