import type { Edition } from '../domain/contact/edition.ts';
import { factOfPart } from '../domain/policy/fact-of-part.ts';
import { sayFact } from '../domain/policy/say-fact.ts';

/** What the representative's tier may do on its own, desk action by desk action: `Refund: £150`. */
export function viewAuthority({ pack, scenario }: Edition): string[] {
  return Object.values(pack.company.desk).flatMap(({ title, limit }) => {
    const fact = limit === undefined ? undefined : factOfPart(pack, limit);
    return fact ? [`${title}: ${sayFact(fact, scenario.tier)}`] : [];
  });
}

/** The limit of one action in words, or null where it has none. */
export function limitOf({ pack, scenario }: Edition, action: string): string | null {
  const part = pack.company.desk[action]?.limit;
  const fact = part === undefined ? undefined : factOfPart(pack, part);
  return fact ? sayFact(fact, scenario.tier) : null;
}
