import type { CompanyPack } from '../../policy/policy.ts';
import type { Message } from '../message.ts';
import type { Claim, FaultHit, ReadingContext } from '../reading.ts';
import { layOut } from './hearing.ts';
import { judgeAuthority } from './judge-authority.ts';
import { judgeCase } from './judge-case.ts';
import { judgeChoices } from './judge-choices.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgePromises } from './judge-promises.ts';
import { judgeWindows } from './judge-windows.ts';
import { judgeYesNo } from './judge-yes-no.ts';

/**
 * Every statement that can be held against the policy or the case, with its verdict, in order of place.
 * Contradiction needs an aligned fact with another value, unit, anchor or polarity; likeness of wording decides nothing.
 */
export function findClaims(message: Message, context: ReadingContext, pack: CompanyPack): Claim[] {
  const hearing = layOut(message, context, pack);
  const ofCase = judgeCase(hearing);
  const ofAuthority = judgeAuthority(hearing);
  const figures = judgeFigures(hearing, new Set([...ofCase.taken, ...ofAuthority.taken]));
  const choices = judgeChoices(hearing);
  const soFar = [...ofCase.claims, ...ofAuthority.claims, ...figures, ...choices];
  const windows = judgeWindows(hearing, figures);
  const yesNo = judgeYesNo(hearing).filter(
    (claim) => !soFar.some((other) => other.start === claim.start && other.verdict !== 'right'),
  );
  const promises = judgePromises(hearing, [...soFar, ...windows, ...yesNo]);
  return distinct([...soFar, ...windows, ...yesNo, ...promises]);
}

function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return [...claims]
    .sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
    .filter((claim) => {
      const key = `${claim.start} ${claim.fact ?? claim.rule} ${claim.verdict} ${claim.said}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

/** Claims that are wrong or misapplied, as the fault `false-claim`. */
export function claimFaults(claims: readonly Claim[]): FaultHit[] {
  return claims
    .filter((claim) => claim.verdict === 'wrong' || claim.verdict === 'misapplied')
    .map((claim) => ({
      fault: 'false-claim' as const,
      severity: 'major' as const,
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      rule: claim.rule,
      ...(claim.clause === undefined ? {} : { clause: claim.clause }),
    }));
}
