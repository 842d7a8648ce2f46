import type { Fact, Tier } from '../../policy/policy.ts';
import { sayValue } from '../../policy/say-value.ts';
import { valueFor } from '../../policy/value-for.ts';
import type { Claim } from '../reading.ts';
import { gives, limitFor } from './authority-limit.ts';
import { claimOf, trimmed } from './claim-of.ts';
import { statementAt, type Hearing } from './hearing.ts';
import type { Placed } from './quantity.ts';
import { sayQuantity } from './say-quantity.ts';
import type { Statement } from './statements.ts';
import { tierNamed } from './tier-named.ts';

export type AuthorityFindings = { readonly claims: readonly Claim[]; readonly taken: ReadonlySet<Placed> };

const passesOn =
  /\b(?:ask|request|check with|speak to|talk to|go to|pass|escalat\w+|refer|needs?|has to|have to|must|approval|approved by|sign(?:ed)? off by|beyond|without|unless|can not|could not|will not|not able|unable|not allowed)\b/;
/** Judges amounts of money that somebody gives, or says may be given, against what that tier may give. */
export function judgeAuthority(hearing: Hearing): AuthorityFindings {
  const claims: Claim[] = [];
  const taken = new Set<Placed>();
  for (const placed of hearing.placed) {
    const statement =
      placed.quantity.kind === 'money' ? statementAt(hearing.statements, placed.at) : undefined;
    if (!statement || statement.unasserted || placed.quantity.corrected) continue;
    const outcome = judgeAmount(hearing, placed, statement);
    if (outcome === 'none') continue;
    taken.add(placed);
    if (outcome) claims.push(outcome);
  }
  return { claims, taken };
}

/** `none`: not about authority. `undefined`: about authority and nothing to say against it. */
function judgeAmount(hearing: Hearing, placed: Placed, statement: Statement): Claim | 'none' | undefined {
  const limit = limitFor(hearing, placed, statement);
  if (!limit) return 'none';
  const text = statement.text;
  const other = tierNamed(hearing.pack, text);
  if (isThreshold(placed, text)) return thresholdClaim(hearing, placed, statement, limit);
  if (isGivenHere(hearing, placed, statement)) return ownClaim(hearing, placed, statement, limit);
  if (other && other.id !== hearing.context.tier)
    return otherTierClaim(hearing, placed, statement, limit, other);
  if (/\b(?:my|our|the) (?:own )?(?:refund |goodwill )?(?:limit|maximum|authority)\b/.test(text))
    return ownClaim(hearing, placed, statement, limit);
  return 'none';
}

const onCondition =
  /\b(?:if|once|when|after|provided|as soon as) (?:\w+ ){0,4}(?:approv|agree|sign|authoris|release)/;
const seniors = /\b(?:managers?|supervisors?|lead|leads|boss|director|head)\b/;
const allowedBy = /\b(?:approved|released|signed|agreed|authorised|authorized|allowed|cleared)\b/;
const longAgo =
  /\b(?:last (?:year|month|week|time|summer|winter|spring|autumn)|ago|yesterday|earlier|previously|already|back in|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|before)\b/;
const simplePast = /\bwe (?:\w+ )?(?:gave|offered|refunded|credited|added|issued|applied|sent|put|paid)\b/;

/** Whether the speaker gives this very amount here and now, on nobody else's signature. */
function isGivenHere(hearing: Hearing, placed: Placed, { text, start }: Statement): boolean {
  const head = text.slice(0, placed.to - start);
  if (!gives.test(head) || passesOn.test(head) || onCondition.test(text)) return false;
  if (simplePast.test(head) || (longAgo.test(text) && !/\b(?:will|can)\b/.test(head))) return false;
  const signed = allowedBy.test(text) && (seniors.test(text) || tierNamed(hearing.pack, text) !== undefined);
  return !signed && !hearing.context.done.includes('escalate');
}

const isThreshold = (placed: Placed, text: string) =>
  (placed.quantity.bound === 'more-than' || placed.quantity.bound === 'at-least') &&
  /\b(?:needs?|has to|have to|must|goes|go|requires?|require|anything|refunds|amounts?|gestures|vouchers|only|ask|can not)\b/.test(
    text,
  );

function thresholdClaim(
  hearing: Hearing,
  placed: Placed,
  statement: Statement,
  fact: Fact,
): Claim | undefined {
  const amounts = tiersOf(hearing)
    .map((tier) => amountFor(fact, tier.id))
    .filter(Number.isFinite);
  const agreed = tiersOf(hearing).find((tier) => amountFor(fact, tier.id) === placed.quantity.low);
  const general = /\b(?:anything|any|refunds|amounts|gestures|vouchers|all|every)\b/.test(statement.text);
  if (agreed) return claim(hearing, placed, statement, fact, 'right', agreed.id);
  return general && amounts.length > 0
    ? claim(hearing, placed, statement, fact, 'wrong', hearing.context.tier)
    : undefined;
}

function otherTierClaim(
  hearing: Hearing,
  placed: Placed,
  statement: Statement,
  fact: Fact,
  tier: Tier,
): Claim | undefined {
  const limit = amountFor(fact, tier.id);
  const amount = placed.quantity.high;
  if (
    amount > limit &&
    /\b(?:can|could|may|will|able|allowed|limit|up to|approve\w*|authoris\w*|sign)\b/.test(statement.text)
  )
    return claim(hearing, placed, statement, fact, 'wrong', tier.id);
  if (placed.quantity.bound !== 'at-most') return undefined;
  return claim(hearing, placed, statement, fact, amount === limit ? 'right' : 'wrong', tier.id);
}

function ownClaim(hearing: Hearing, placed: Placed, statement: Statement, fact: Fact): Claim | undefined {
  const tier = hearing.context.tier || hearing.pack.company.tiers[0]?.id || '';
  const limit = amountFor(fact, tier);
  const { high: amount, bound } = placed.quantity;
  if (amount > limit) return claim(hearing, placed, statement, fact, 'wrong', tier);
  const speaksOfLimit = bound === 'at-most' || /\b(?:limit|maximum|the most)\b/.test(statement.text);
  if (!speaksOfLimit) return undefined;
  if (amount === limit) return claim(hearing, placed, statement, fact, 'right', tier);
  return /\b(?:limit|maximum|the most|authority|allowed)\b/.test(statement.text)
    ? claim(hearing, placed, statement, fact, 'wrong', tier)
    : undefined;
}

const tiersOf = (hearing: Hearing) => hearing.pack.company.tiers;

function amountFor(fact: Fact, tier: string): number {
  const value = valueFor(fact, tier);
  return value.kind === 'money' ? value.amount : Infinity;
}

function claim(
  hearing: Hearing,
  placed: Placed,
  statement: Statement,
  fact: Fact,
  verdict: 'right' | 'wrong',
  tier: string,
): Claim {
  const { start, end } = trimmed(statement);
  const title = hearing.pack.company.tiers.find((one) => one.id === tier)?.title;
  const policy = `${sayValue(valueFor(fact, tier))}${title ? ` for a ${title}` : ''}`;
  return claimOf(hearing, {
    verdict,
    rule: 'CLAIM-AUTHORITY',
    start,
    end,
    said: sayQuantity(placed.quantity),
    fact,
    policy,
    tier,
  });
}
