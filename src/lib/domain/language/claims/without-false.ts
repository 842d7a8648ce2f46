import type { Claim, SkillHit, SkillId } from '../reading.ts';

/** Skills that are worth what the customer is told: told wrongly, it is worth nothing. */
const telling: ReadonlySet<SkillId> = new Set<SkillId>(['next-step', 'explanation', 'options', 'summary']);

/** The skills of a message, with those vetoed that tell something the policy contradicts: "It takes ten days" where it is five. */
export function withoutFalse(skills: readonly SkillHit[], claims: readonly Claim[]): readonly SkillHit[] {
  const untrue = claims.filter(({ verdict }) => verdict === 'wrong' || verdict === 'misapplied');
  if (untrue.length === 0) return skills;
  return skills.map((hit) =>
    !hit.vetoedBy &&
    telling.has(hit.skill) &&
    untrue.some((claim) => claim.start < hit.end && hit.start < claim.end)
      ? { ...hit, vetoedBy: 'untrue' }
      : hit,
  );
}
