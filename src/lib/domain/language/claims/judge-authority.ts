import type { Fact, Tier } from '../../policy/policy.ts';
import { factOfPart } from '../../policy/fact-of-part.ts';
import { sayValue } from '../../policy/say-value.ts';
import { valueFor } from '../../policy/value-for.ts';
import type { Claim } from '../reading.ts';
import { claimOf, statementAt, trimmed, type Bench } from './bench.ts';
import type { Placed } from './quantity.ts';
import { sayQuantity } from './say-quantity.ts';
import type { Statement } from './statements.ts';

export type AuthorityFindings = { readonly claims: readonly Claim[]; readonly taken: ReadonlySet<Placed> };

const gives =
  /\b(?:i|we)(?: (?:can|could|will|have|am|are|may|would|just|only|also|already|now|happily|gladly|be|able to|going to|happy to|go ahead and|personally))* (?:give|giving|given|gave|offer|offering|offered|refund|refunding|refunded|credit|credited|crediting|add|added|adding|issue|issued|issuing|appl(?:y|ied|ying)|send|sent|sending|put|putting|arrange|arranged|authoris\w+|authoriz\w+|approv\w+|sign(?:ed)? off|compensat\w+|reimburs\w+|take|knock|process|processed|do|sort|make it)\b|\blet me (?:give|offer|refund|credit|add|issue|apply|put|authorise|reimburse|take|knock)\b|\b(?:have|accept|take) (?:a |an )?[£$€]?\d+[\d.]*(?: \w+)? (?:from us|on us|voucher|credit)\b|\byou (?:can|may|will) have\b/;
const passesOn =
  /\b(?:ask|request|check with|speak to|talk to|go to|pass|escalat\w+|refer|needs?|has to|have to|must|approval|approved by|sign(?:ed)? off by|beyond|without|unless|can not|could not|will not|not able|unable|not allowed)\b/;
const limitWords =
  /\b(?:limit|authorit\w+|authoris\w+|authoriz\w+|allowed|sign off|signed off|maximum|most i can|up to|approv\w+|refund|give|offer|goodwill|voucher)\b/;
const goodwillWords =
  /\b(?:goodwill|gesture|voucher|credit|compensat\w+|discount|apolog\w+|sorry|trouble|inconvenience|off your next|token|gift|extra|thank you)\b/;
const refundWords =
  /\b(?:refund\w*|reimburs\w*|money back|back (?:to|on|onto) your|pay(?:ing)? (?:you )?back|return your money)\b/;

/** Judges amounts of money that somebody gives, or says may be given, against what that tier may give. */
export function judgeAuthority(bench: Bench): AuthorityFindings {
  const claims: Claim[] = [];
  const taken = new Set<Placed>();
  for (const placed of bench.placed) {
    const statement = placed.quantity.kind === 'money' ? statementAt(bench, placed.at) : undefined;
    if (!statement || statement.unasserted || placed.quantity.corrected) continue;
    const outcome = judgeAmount(bench, placed, statement);
    if (outcome === 'none') continue;
    taken.add(placed);
    if (outcome) claims.push(outcome);
  }
  return { claims, taken };
}

/** `none`: not about authority. `undefined`: about authority and nothing to say against it. */
function judgeAmount(bench: Bench, placed: Placed, statement: Statement): Claim | 'none' | undefined {
  const limit = limitFor(bench, placed, statement);
  if (!limit) return 'none';
  const text = statement.text;
  const other = tierIn(bench, text);
  if (isThreshold(placed, text)) return thresholdClaim(bench, placed, statement, limit);
  const head = text.slice(0, placed.to - statement.start);
  if (
    gives.test(head) &&
    !passesOn.test(head) &&
    !/\b(?:if|once|when|after|provided) (?:\w+ ){0,4}(?:approv|agree|sign|authoris|release)/.test(text)
  )
    return ownClaim(bench, placed, statement, limit);
  if (other && other.id !== bench.context.tier) return otherTierClaim(bench, placed, statement, limit, other);
  if (/\b(?:my|our|the) (?:own )?(?:refund |goodwill )?(?:limit|maximum|authority)\b/.test(text))
    return ownClaim(bench, placed, statement, limit);
  return 'none';
}

function limitFor(bench: Bench, placed: Placed, statement: Statement): Fact | undefined {
  const text = statement.text;
  if (!limitWords.test(text) && !gives.test(text)) return undefined;
  const goodwill = factOfPart(bench.pack, 'goodwill-limit');
  const refund = factOfPart(bench.pack, 'refund-limit');
  if (/\brefund/.test(text) && !/\b(?:goodwill|gesture|voucher|credit|compensation)\b/.test(text))
    return refund;
  if (goodwillWords.test(text)) return goodwill;
  if (refundWords.test(text)) return refund;
  if (/\b(?:approv|authoris|authoriz|sign|releas)/.test(text)) return refund;
  const isPrice = Object.values(bench.context.caseFields).includes(placed.quantity.high);
  if (/\bcharg|\bfee|\bcosts?\b|\bspen[dt]\b|\border(?:s|ed)? (?:over|above)/.test(text)) return undefined;
  return isPrice ? refund : goodwill;
}

const tierIn = (bench: Bench, text: string): Tier | undefined =>
  bench.pack.company.tiers.findLast((tier) =>
    spokenTitles(tier).some((title) => new RegExp(`\\b${title}s?\\b`).test(text)),
  );

function spokenTitles(tier: Tier): string[] {
  const number = /\d+/.exec(tier.id)?.[0];
  return [
    tier.title.toLowerCase(),
    tier.id.toLowerCase().replace('-', ' '),
    ...(number ? [`tier ${number}`] : []),
  ].filter((title) => /^[\w ]+$/.test(title));
}

const isThreshold = (placed: Placed, text: string) =>
  (placed.quantity.bound === 'more-than' || placed.quantity.bound === 'at-least') &&
  /\b(?:needs?|has to|have to|must|goes|go|requires?|require|anything|refunds|amounts?|gestures|vouchers|only|ask|can not)\b/.test(
    text,
  );

function thresholdClaim(bench: Bench, placed: Placed, statement: Statement, fact: Fact): Claim | undefined {
  const amounts = tiersOf(bench)
    .map((tier) => amountFor(fact, tier.id))
    .filter(Number.isFinite);
  const agreed = tiersOf(bench).find((tier) => amountFor(fact, tier.id) === placed.quantity.low);
  const general = /\b(?:anything|any|refunds|amounts|gestures|vouchers|all|every)\b/.test(statement.text);
  if (agreed) return claim(bench, placed, statement, fact, 'right', agreed.id);
  return general && amounts.length > 0
    ? claim(bench, placed, statement, fact, 'wrong', bench.context.tier)
    : undefined;
}

function otherTierClaim(
  bench: Bench,
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
    return claim(bench, placed, statement, fact, 'wrong', tier.id);
  if (placed.quantity.bound !== 'at-most') return undefined;
  return claim(bench, placed, statement, fact, amount === limit ? 'right' : 'wrong', tier.id);
}

function ownClaim(bench: Bench, placed: Placed, statement: Statement, fact: Fact): Claim | undefined {
  const tier = bench.context.tier || bench.pack.company.tiers[0]?.id || '';
  const limit = amountFor(fact, tier);
  const { high: amount, bound } = placed.quantity;
  if (amount > limit) return claim(bench, placed, statement, fact, 'wrong', tier);
  const speaksOfLimit = bound === 'at-most' || /\b(?:limit|maximum|the most)\b/.test(statement.text);
  if (!speaksOfLimit) return undefined;
  if (amount === limit) return claim(bench, placed, statement, fact, 'right', tier);
  return /\b(?:limit|maximum|the most|authority|allowed)\b/.test(statement.text)
    ? claim(bench, placed, statement, fact, 'wrong', tier)
    : undefined;
}

const tiersOf = (bench: Bench) => bench.pack.company.tiers;

function amountFor(fact: Fact, tier: string): number {
  const value = valueFor(fact, tier);
  return value.kind === 'money' ? value.amount : Infinity;
}

function claim(
  bench: Bench,
  placed: Placed,
  statement: Statement,
  fact: Fact,
  verdict: 'right' | 'wrong',
  tier: string,
): Claim {
  const { start, end } = trimmed(statement);
  const title = bench.pack.company.tiers.find((one) => one.id === tier)?.title;
  const policy = `${sayValue(valueFor(fact, tier))}${title ? ` for a ${title}` : ''}`;
  return claimOf(bench, {
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
