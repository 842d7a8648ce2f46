import type { CompanyPack, Fact, PartId } from './policy.ts';

/** The fact that plays a part in this company; undefined where company.yaml fills the part with none. */
export function factOfPart(pack: CompanyPack, part: PartId): Fact | undefined {
  if (!Object.hasOwn(pack.company.parts, part)) return undefined;
  return pack.policy.facts.get(pack.company.parts[part]!);
}
