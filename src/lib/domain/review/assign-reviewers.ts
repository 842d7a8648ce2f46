import { hashText } from '../content/hash.ts';
import type { Person, PersonId, Team } from '../people/person.ts';

/** Somebody who could review, with the number of reviews still open at their desk. */
export type Candidate = {
  readonly person: Person;
  readonly open: number;
  readonly finishedScenario: boolean;
};

export type Reviewers = { readonly peer: PersonId | null; readonly manager: PersonId | null };

/**
 * Chooses a peer and a manager for one finished contact: the least loaded first, ties broken by a hash of contact and person so that nobody is always first.
 * Peers have finished the scenario themselves; nobody reviews their own contact; no peer and manager are the same person.
 */
export function assignReviewers(
  contact: string,
  owner: PersonId,
  team: Team | null,
  candidates: readonly Candidate[],
): Reviewers {
  const others = candidates.filter((candidate) => candidate.person.id !== owner);
  const manager = leastLoaded(
    contact,
    others.filter((candidate) => team?.managers.includes(candidate.person.id)),
  );
  const peer = leastLoaded(
    contact,
    others.filter(
      (each) => each.finishedScenario && each.person.roles.includes('trainee') && each.person.id !== manager,
    ),
  );
  return { peer, manager };
}

function leastLoaded(contact: string, candidates: readonly Candidate[]): PersonId | null {
  const ranked = candidates
    .map((candidate) => ({
      id: candidate.person.id,
      open: candidate.open,
      draw: hashText(`${contact}:${candidate.person.id}`),
    }))
    .sort((a, b) => a.open - b.open || (a.draw < b.draw ? -1 : 1));
  return ranked[0]?.id ?? null;
}
