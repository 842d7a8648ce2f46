import type { Fact } from '../../policy/policy.ts';
import { sayFact } from '../../policy/say-fact.ts';
import type { Claim, Verdict } from '../reading.ts';
import { alignFigure, disowns, figureIn, type Candidate, type SaidFigure } from './align-figure.ts';
import { claimOf, statementAt, trimmed, type Bench } from './bench.ts';
import { applies } from './case-fields.ts';
import { slotOf } from './fact-slots.ts';
import type { Placed } from './quantity.ts';
import { anchorsDiffer } from './moments-of-trade.ts';
import { isNarration } from './narration.ts';
import { rivalOf } from './rival-fact.ts';
import { agrees } from './same-amount.ts';
import { sayQuantity } from './say-quantity.ts';

type Judged = { readonly claim: Claim; readonly sentence: number };

/** Judges every figure that talks of a fact of the policy; figures already judged by others are passed in `taken`. */
export function judgeFigures(bench: Bench, taken: ReadonlySet<Placed>): Claim[] {
  const judged = bench.placed.flatMap((placed): Judged[] => {
    const statement = statementAt(bench, placed.at);
    if (!statement || statement.unasserted || taken.has(placed) || placed.quantity.corrected) return [];
    if (isNarration(bench, placed, statement)) return [];
    const claim = judgeFigure(bench, figureIn(bench, placed, statement));
    return claim ? [{ claim, sentence: statement.sentence.start }] : [];
  });
  const settled = judged.filter((one) => !isDetail(one, judged)).map((one) => one.claim);
  return settled.filter((claim) => !isExplained(claim, settled, bench));
}

/** A figure beside one that agrees with the same fact in the same sentence is a detail of it, not a second claim. */
function isDetail({ claim, sentence }: Judged, all: readonly Judged[]): boolean {
  if (claim.verdict !== 'wrong') return false;
  return all.some(
    (other) =>
      other.claim.verdict !== 'wrong' && other.claim.fact === claim.fact && other.sentence === sentence,
  );
}

/** A rule told beside the one that governs the case is an explanation, not a misapplication. */
function isExplained(claim: Claim, all: readonly Claim[], bench: Bench): boolean {
  if (claim.verdict !== 'misapplied') return false;
  const rival = rivalOf(bench.pack.policy.facts.get(claim.fact ?? ''), bench, bench.context.caseFields);
  return rival !== undefined && all.some((other) => other.verdict === 'right' && other.fact === rival.id);
}

function judgeFigure(bench: Bench, said: SaidFigure): Claim | undefined {
  const best = alignFigure(bench, said);
  if (!best) return undefined;
  const before = bench.spoken.text.slice(said.statement.start, said.placed.at);
  if (setsAside.test(before) && said.placed.quantity.bound === undefined)
    return judgeDenial(bench, said, best, before);
  const borrowed = borrowedFrom(bench, said, best);
  if (borrowed) return figureClaim(bench, said, borrowed, 'misapplied');
  const verdict = verdictOn(bench, said, best);
  return verdict && figureClaim(bench, said, best.fact, verdict, best);
}

const setsAside =
  /\b(?:not|never|rather than|instead of|no longer|unlike|without|forget(?: about)?|ignore|(?:do|does|will) not (?:take|last|run|need)) (?:the |a |an |just |about |our |within |your )*$/;
const denies =
  /\b(?:(?:is|are|was|it is|that is) not|(?:do|does|will) not (?:take|last|run|need)) (?:the |a |our )?$/;

/** "It's not 90 days" is no claim about 90 days; "it's not 30 days" is wrong where it is. */
function judgeDenial(bench: Bench, said: SaidFigure, best: Candidate, before: string): Claim | undefined {
  if (!denies.test(before) || !best.agrees || best.governs === 'fails' || best.topic < 0.5) return undefined;
  return figureClaim(bench, said, best.fact, 'wrong', best, 'not ');
}

function verdictOn(bench: Bench, { statement, stated }: SaidFigure, best: Candidate): Verdict | undefined {
  if (disowns.test(statement.text) && best.agrees) {
    return best.governs === 'fails'
      ? 'right'
      : best.governs === 'holds' && best.fact.appliesWhen
        ? 'wrong'
        : undefined;
  }
  if (!best.agrees || best.anchorDiffers) return 'wrong';
  const usedAgainst = best.governs === 'fails' || (best.inCase === 'fails' && refusesWayOut(bench));
  return usedAgainst &&
    rivalOf(best.fact, bench, { ...bench.context.caseFields, ...(best.governs === 'fails' ? stated : {}) })
    ? 'misapplied'
    : 'right';
}

/** Naming the other case's rule by its name and then refusing applies it all the same. */
function refusesWayOut(bench: Bench): boolean {
  return bench.proposals.some(
    ({ stance, remedy }) => stance === 'refused' && ['refund', 'replacement', 'repair'].includes(remedy),
  );
}

/** The fact of another case whose value was told as if it governed this one: a year for an unwanted lamp. */
function borrowedFrom(bench: Bench, said: SaidFigure, best: Candidate): Fact | undefined {
  if (best.slot !== 'window' || best.agrees || best.governs !== 'holds' || !best.fact.appliesWhen)
    return undefined;
  return bench.facts.find(
    (fact) =>
      fact !== best.fact &&
      isBorrowed(bench, said, fact) &&
      rivalOf(fact, bench, bench.context.caseFields) === best.fact,
  );
}

function isBorrowed(bench: Bench, { placed, stated, anchor }: SaidFigure, fact: Fact): boolean {
  if (
    fact.appliesWhen === undefined ||
    slotOf(fact, bench.pack) !== 'window' ||
    agrees(placed.quantity, fact.value) !== true
  )
    return false;
  if (anchor !== undefined && fact.anchor !== undefined && anchorsDiffer(anchor, fact.anchor)) return false;
  const { policy } = bench.pack;
  const { caseFields, tier } = bench.context;
  return (
    applies(fact, caseFields, policy, tier) === 'fails' && applies(fact, stated, policy, tier) === 'unknown'
  );
}

function figureClaim(
  bench: Bench,
  { placed, statement, anchor }: SaidFigure,
  fact: Fact,
  verdict: Verdict,
  best?: Candidate,
  prefix = '',
): Claim {
  return claimOf(bench, {
    ...trimmed(statement),
    verdict,
    rule: best?.anchorDiffers && best.agrees ? 'CLAIM-ANCHOR' : 'CLAIM-FIGURE',
    said: prefix + sayQuantity(placed.quantity, anchor),
    fact,
    policy: sayFact(fact, best?.tier),
  });
}
