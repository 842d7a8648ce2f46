import type { Criterion, Losing } from '../rubric/rubric.ts';
import type { Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';
import { loseByClaim } from './lose-claim.ts';
import { loseByAgainstPolicy, loseByTrying } from './lose-deeds.ts';
import { loseByFault } from './lose-fault.ts';
import { loseByNotice } from './lose-notice.ts';
import { loseByOrder } from './lose-order.ts';

/** Everything that lowers a criterion: its faults, claims, deeds, broken clauses and broken order rules. Levels are negative. */
export function loseAll(criterion: Criterion, gathered: Gathered): Draft[] {
  return [
    ...criterion.loses.flatMap((losing) => lose(losing, criterion, gathered)),
    ...criterion.order.flatMap((rule) => loseByOrder(rule, gathered)),
  ];
}

function lose(losing: Losing, criterion: Criterion, gathered: Gathered): Draft[] {
  switch (losing.kind) {
    case 'fault':
      return loseByFault(losing, criterion, gathered);
    case 'claim':
      return loseByClaim(losing, gathered);
    case 'tried':
      return loseByTrying(losing.levels, gathered);
    case 'against-policy':
      return loseByAgainstPolicy(losing.levels, gathered);
    case 'breaks-clause':
      return loseByNotice(losing.levels, criterion, gathered);
  }
}
