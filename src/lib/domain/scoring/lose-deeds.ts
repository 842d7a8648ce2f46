import { ofDeed, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';

/** Each desk action that the policy speaks against, once a deed however many clauses it offends. */
export function loseByAgainstPolicy(levels: number, { deeds }: Gathered): Draft[] {
  return deeds.flatMap(({ seq, move }) => {
    const [clause] = move.against;
    if (clause === undefined) return [];
    return [
      {
        ...ofDeed(seq, 'lost', 'against-policy', `desk.${move.action}`, -levels),
        clause,
        because: 'scoring.against-policy',
      },
    ];
  });
}

/** Each attempt at something beyond one's authority. The desk refused it; that it was tried is told. */
export function loseByTrying(levels: number, { contact, scored }: Gathered): Draft[] {
  return contact.turns.flatMap(({ seq, move }) => {
    if (move.kind !== 'tried') return [];
    const clause = scored.pack.policy.facts.get(move.fact)?.clause;
    const draft = ofDeed(seq, 'lost', 'tried', `desk.${move.action}`, -levels);
    return [{ ...draft, because: 'scoring.beyond-authority', ...(clause && { clause }) }];
  });
}
