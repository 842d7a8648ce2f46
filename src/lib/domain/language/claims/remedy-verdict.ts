import type { Verdict } from '../reading.ts';
import { isOrder } from './about-this-order.ts';
import type { CaseFields } from './case-fields.ts';
import { usualRemedies, type Choice, type Option } from './choice-facts.ts';
import { isNoRefusal } from './no-refusal.ts';

const lets =
  /\b(?:can|could|may|choose|choice|pick|prefer|up to you|option|options|either|entitled|right to|like|decide|offer)\b/;
const only =
  /\b(?:only|just|nothing (?:but|except|other than)|solely|all (?:we|i) can (?:do|offer)|the most we can)\b/;
/** "I've just refunded", "I'm just sending": the moment, and no limit. */
const aMomentAgo =
  /\bjust (?=(?:been |now |gone ahead and )?(?:\w+(?:ed|ing)|sent|put|paid|made|done|begun)\b)/g;
const gives = /\b(?:offer|do|give|get|have)\b|\bonly (?:refund|replace|repair|exchange)/;
const forbids =
  /\b(?:can not|could not|may not|will not be able|not able|unable|not (?:possible|allowed|entitled|eligible|an option|available|something (?:we|i) (?:do|offer|give))|no (?:right|option|entitlement|refunds?|replacements?|repairs?|exchanges?)\b|(?:do|does|will) not (?:do|offer|give|get|qualify|have|refund|replace|repair|exchange|swap)|not be (?:given|offered|getting)|out of the question|never)\b/;
const softened =
  /\b(?:myself|on my own|until|before|unless|without|yet|right now|at the moment|today|over|more than|above|in cash|at my level|from here|over the phone|here in|straight away|immediately|until then|twice|both|and also|as well as|instantly|again)\b/;
/** Nobody is forbidden what nobody has to take, and a refund not yet seen is not denied. */
const noDenial =
  /\b(?:not (?:have|need|want) to|(?:see|find|found|shows?|record) no|no \w+ (?:was|were|has|have|had|is on|are on|shows?|ever|arrived|came)|(?:was|were) never\b|never (?:got|had|received|saw|came|were|was|been|sent|made|arranged|\w+ed))\b/;
const elsewhere =
  /\brefund\w*(?: (?:it|you|this|that|the \w+))? (?:on)?to (?:a|an|any) |\b(?:to|onto|on|into) (?:(?:a|an|any) (?:different|other|new|third)\b|another\b|somebody|someone)|\b(?:for|with) (?:a|an|another|something|any) (?:different|dearer|cheaper|bigger|smaller|better|other|more|new)\b/;

/** What a statement says about the ways out a customer may choose from. */
export function verdictOnRemedies(choice: Choice, said: string, fields: CaseFields): Verdict | undefined {
  const text = said.replace(aMomentAgo, '');
  const denies = forbids.test(text);
  if (!denies && !lets.test(text) && !only.test(text)) return undefined;
  const named = choice.options.filter(({ isNamedIn }) => isNamedIn(text, none));
  const foreign = usualRemedies.filter((other) => other.isNamedIn(text, none) && !isAmong(other, choice));
  if (named.length + foreign.length === 0 || softened.test(text) || isNoRefusal(text)) return undefined;
  if (denies) return isDenied(text, named, fields) ? 'wrong' : undefined;
  if (only.test(text) && (lets.test(text) || gives.test(text)))
    return named.length > 0 && named.length < choice.options.length ? 'wrong' : undefined;
  if (!lets.test(text)) return undefined;
  if (foreign.length > 0)
    return /\b(?:entitled|right to|choose|choice|option)\b/.test(text) ? 'wrong' : undefined;
  const entitled = named.length === 1 && /\b(?:entitled|right to|choose)\b/.test(text);
  return named.length >= 2 || entitled ? 'right' : undefined;
}

const none: ReadonlySet<string> = new Set();

const isAmong = (other: Option, { options }: Choice) =>
  options.some((option) => other.isNamedIn(option.name, none) || option.isNamedIn(other.name, none));

/** "No refund, only a repair": one of the ways out is closed that the policy leaves open. */
function isDenied(text: string, named: readonly Option[], fields: CaseFields): boolean {
  if (noDenial.test(text) || elsewhere.test(text) || isOfSomethingElse(text, fields)) return false;
  const found = forbids.exec(text);
  const closesBefore = /\bnot (?:possible|allowed|an option|available|something)|out of the question/.test(
    found?.[0] ?? '',
  );
  const after = closesBefore ? text : text.slice(found?.index ?? 0);
  return named.some((option) => option.isNamedIn(after, none));
}

const object =
  /\b(?:refund\w*|replac(?:e|ed|ing)|repair\w*|exchang\w*|swap\w*|mend\w*|way to \w+)(?: you)?(?: (?:for|on|of))? (?:(?:what|how)\b|(?:your|the|our|my|his|her|their|those|these|any|a|an) ((?:[a-z'-]+ ){0,3}?[a-z'-]+)(?=$|[,.;:!?]| (?:for|on|to|at|in|with|because|after|from|through|so|and|or|but|sorry|i|we|you|is|are|as|itself|either|too|that|which)\b))/;
const general =
  /^(?:amount|money|price|full|things?|products?|payment|customers?|people|faulty|broken|damaged|cost|one|ones|value|something|anything|rest|whole)$/;

/** "I can't refund your taxi fare" closes no way out of the order. */
function isOfSomethingElse(text: string, fields: CaseFields): boolean {
  const found = object.exec(text);
  if (!found) return false;
  const noun = found[1]?.split(' ').at(-1);
  if (noun === undefined) return !/\bwhat (?:you|it) (?:paid|cost)/.test(text);
  return !general.test(noun) && !isOrder(noun, fields);
}
