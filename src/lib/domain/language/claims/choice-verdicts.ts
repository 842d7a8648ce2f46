import type { Verdict } from '../reading.ts';
import type { Choice, Option } from './choice-facts.ts';
import type { Hearing } from './hearing.ts';
import { verdictOnRemedies } from './remedy-verdict.ts';

/** What a statement says against or for a choice of the policy; nothing where it only speaks of it. */
export function verdictOnChoice(choice: Choice, text: string, hearing: Hearing): Verdict | undefined {
  if (choice.kind === 'remedies') return verdictOnRemedies(choice, text, hearing);
  return choice.kind === 'excluded'
    ? verdictOnExcluded(choice, text, hearing)
    : verdictOnAccepted(choice, text, hearing);
}

function namedIn({ options }: Choice, text: string, hearing: Hearing): readonly Option[] {
  const { set } = hearing.roots(text);
  return options.filter((option) => option.isNamedIn(text, set));
}

const takesBack =
  /\b(?:return\w*|refund\w*|send (?:it |them )?back|bring (?:it |them )?back|take (?:it |them )?back|sent back|brought back|exchang\w*|swap\w*|money back)\b/;
const exclusion = /\b(?:non-?returnable|non-?refundable|excluded|exceptions?|exempt)\b/;
const noExclusion = /\b(?:is|are) not (?:excluded|an exception|exempt)\b/;
const lets =
  /\b(?:can|could|may|choose|choice|pick|prefer|up to you|option|options|either|entitled|right to|like|decide|offer)\b/;

function verdictOnExcluded(choice: Choice, text: string, hearing: Hearing): Verdict | undefined {
  const excludes = exclusion.test(text) && !noExclusion.test(text);
  if (
    !excludes &&
    (!takesBack.test(text) || /\b(?:faulty|damaged|broken|unless|sealed|unopened)\b/.test(text))
  )
    return undefined;
  if (namedIn(choice, text, hearing).length === 0) return undefined;
  if (excludes || /\b(?:not|unable|no|never|out of the question)\b/.test(text)) return 'right';
  return lets.test(text) || /\b(?:i|we) (?:will|have|am|are)\b/.test(text) ? 'wrong' : undefined;
}

const enough =
  /\b(?:enough|fine|will do|do(?:es)? the job|accept\w*|works?|counts?|okay|valid|good|can use|can be|any (?:one )?of|either)\b/;
const notEnough =
  /\b(?:(?:is|are|will|would|do|does|can) not (?:be )?(?:\w+ )?(?:enough|accept\w*|fine|do|valid|count|work|okay|take|use)|not enough|no good|not acceptable|(?:can|do|will|could) not (?:accept|take|use))\b/;
const onlyThat = /\b(?:only (?:accept|take)|accept only|has to be|must be|nothing but|only be)\b/;
const partly =
  /\b(?:not (?:just|only)|myself|on my own|until|before|unless|without|yet|right now|at the moment|today|both|and also|as well as)\b/;

function verdictOnAccepted(choice: Choice, text: string, hearing: Hearing): Verdict | undefined {
  const refuses = notEnough.test(text);
  const narrows = onlyThat.test(text);
  if ((!refuses && !narrows && !enough.test(text)) || partly.test(text)) return undefined;
  const named = namedIn(choice, text, hearing);
  if (named.length === 0) return undefined;
  if (refuses) return 'wrong';
  if (narrows) return named.length < choice.options.length ? 'wrong' : undefined;
  return 'right';
}
