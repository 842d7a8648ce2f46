import { clausesServing } from '../policy/clauses-serving.ts';
import type { ClauseId } from '../policy/policy.ts';
import type { Performing } from './performing.ts';

/** Clauses offended by acting on an account before its holder is verified; none afterwards. */
export function clausesOfUnverified({ state, pack }: Performing): readonly ClauseId[] {
  return state.verified ? [] : clausesServing(pack.policy, 'verify-identity').map((clause) => clause.id);
}
