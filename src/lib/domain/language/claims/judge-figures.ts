import type { Fact, FactId } from '../../policy/policy.ts';
import { sayFact } from '../../policy/say-fact.ts';
import type { Claim, Verdict } from '../reading.ts';
import { alignFigure, type Candidate } from './align-figure.ts';
import { claimOf, trimmed } from './claim-of.ts';
import { statementAt, type Hearing } from './hearing.ts';
import { applies } from './case-fields.ts';
import { slotOf } from './fact-slots.ts';
import type { Placed } from './quantity.ts';
import { anchorsDiffer } from './moments-of-trade.ts';
import { isNarration } from './narration.ts';
import { rivalOf } from './rival-fact.ts';
import { figureIn, statedWith, type SaidFigure } from './said-figure.ts';
import { agrees } from './same-amount.ts';
import { sayQuantity } from './say-quantity.ts';
import { disowns, isSetAside, reserves } from './set-aside.ts';

type Judged = { readonly claim: Claim; readonly sentence: number };

/** Judges every figure that talks of a fact of the policy; figures already judged by others are passed in `taken`. */
export function judgeFigures(hearing: Hearing, taken: ReadonlySet<Placed>): Claim[] {
  const judged = hearing.placed.flatMap((placed): Judged[] => {
    const statement = statementAt(hearing.statements, placed.at);
    if (!statement || statement.unasserted || taken.has(placed) || placed.quantity.corrected) return [];
    const said = figureIn(hearing, placed, statement);
    const claim = isNarration(said) ? undefined : judgeFigure(hearing, said);
    return claim ? [{ claim, sentence: statement.sentence.start }] : [];
  });
  const told = new Set(judged.filter(({ claim }) => claim.verdict !== 'wrong').map(placeOf));
  // A figure beside one that agrees with the same fact in the same sentence is a detail of it, not a second claim.
  const settled = judged.filter((one) => one.claim.verdict !== 'wrong' || !told.has(placeOf(one)));
  const right = new Set(
    settled.flatMap(({ claim }) => (claim.verdict === 'right' ? (claim.fact ?? []) : [])),
  );
  return settled.map((one) => one.claim).filter((claim) => !isExplained(claim, right, hearing));
}

const placeOf = ({ claim, sentence }: Judged) => `${sentence} ${claim.fact}`;

/** A rule told beside the one that governs the case is an explanation, not a misapplication. */
function isExplained(claim: Claim, right: ReadonlySet<FactId>, hearing: Hearing): boolean {
  if (claim.verdict !== 'misapplied' || right.size === 0) return false;
  const rival = rivalOf(hearing.pack.policy.facts.get(claim.fact ?? ''), hearing, hearing.context.caseFields);
  return rival !== undefined && right.has(rival.id);
}

function judgeFigure(hearing: Hearing, said: SaidFigure): Claim | undefined {
  const best = alignFigure(hearing, said);
  if (!best) return undefined;
  if (setsAside.test(said.before) && said.placed.quantity.bound === undefined)
    return judgeDenial(hearing, said, best);
  if (isSetAside(said) && ![disowns, reserves].some((one) => one.test(said.statement.text))) return undefined;
  const borrowed = borrowedFrom(hearing, said, best);
  if (borrowed) return figureClaim(hearing, said, borrowed, 'misapplied');
  const verdict = verdictOn(hearing, said, best);
  return verdict && figureClaim(hearing, said, best.fact, verdict, best);
}

const setsAside =
  /\b(?:not|never|rather than|instead of|no longer|unlike|without|forget(?: about)?|ignore|(?:do|does|will) not (?:take|last|run|need)) (?:the |a |an |just |about |our |within |your )*$/;
const denies =
  /\b(?:(?:is|are|was|it is|that is) not|(?:do|does|will) not (?:take|last|run|need)) (?:the |a |our )?$/;

/** "It's not 90 days" is no claim about 90 days; "it's not 30 days" is wrong where it is. */
function judgeDenial(hearing: Hearing, said: SaidFigure, best: Candidate): Claim | undefined {
  if (!denies.test(said.before) || !best.agrees || best.governs === 'fails' || best.topic < 0.5)
    return undefined;
  return figureClaim(hearing, said, best.fact, 'wrong', best, 'not ');
}

function verdictOn(hearing: Hearing, said: SaidFigure, best: Candidate): Verdict | undefined {
  const { statement } = said;
  if (reserves.test(statement.text)) return best.agrees && !best.anchorDiffers ? 'right' : undefined;
  if (disowns.test(statement.text) && best.agrees) {
    return best.governs === 'fails'
      ? 'right'
      : best.governs === 'holds' && best.fact.appliesWhen
        ? 'wrong'
        : undefined;
  }
  if (!best.agrees || best.anchorDiffers) return 'wrong';
  const usedAgainst = best.governs === 'fails' || (best.inCase === 'fails' && refusesWayOut(hearing));
  return usedAgainst &&
    rivalOf(best.fact, hearing, {
      ...hearing.context.caseFields,
      ...(best.governs === 'fails' ? statedWith(hearing, said) : {}),
    })
    ? 'misapplied'
    : 'right';
}

/** Naming the other case's rule by its name and then refusing applies it all the same. */
function refusesWayOut(hearing: Hearing): boolean {
  return hearing.proposals.some(
    ({ stance, remedy }) => stance === 'refused' && ['refund', 'replacement', 'repair'].includes(remedy),
  );
}

/** The fact of another case whose value was told as if it governed this one: a year for an unwanted lamp. */
function borrowedFrom(hearing: Hearing, said: SaidFigure, best: Candidate): Fact | undefined {
  if (best.slot !== 'window' || best.agrees || best.governs !== 'holds' || !best.fact.appliesWhen)
    return undefined;
  return hearing.facts.find(
    (fact) =>
      fact !== best.fact &&
      isBorrowed(hearing, said, fact) &&
      rivalOf(fact, hearing, hearing.context.caseFields) === best.fact,
  );
}

function isBorrowed(hearing: Hearing, said: SaidFigure, fact: Fact): boolean {
  const { placed, anchor } = said;
  if (
    fact.appliesWhen === undefined ||
    slotOf(fact, hearing.pack) !== 'window' ||
    agrees(placed.quantity, fact.value) !== true
  )
    return false;
  if (anchor !== undefined && fact.anchor !== undefined && anchorsDiffer(anchor, fact.anchor)) return false;
  const { policy } = hearing.pack;
  const { caseFields, tier } = hearing.context;
  return (
    applies(fact, caseFields, policy, tier) === 'fails' &&
    applies(fact, statedWith(hearing, said), policy, tier) === 'unknown'
  );
}

function figureClaim(
  hearing: Hearing,
  { placed, statement, anchor }: SaidFigure,
  fact: Fact,
  verdict: Verdict,
  best?: Candidate,
  prefix = '',
): Claim {
  return claimOf(hearing, {
    ...trimmed(statement),
    verdict,
    rule: best?.anchorDiffers && best.agrees ? 'CLAIM-ANCHOR' : 'CLAIM-FIGURE',
    said: prefix + sayQuantity(placed.quantity, anchor),
    fact,
    policy: sayFact(fact, best?.tier),
  });
}
