import { refusedAsBeyondAuthority } from '../authority.ts';
import { caseFields, fieldOf, numberOf } from '../case-fields.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import type { PerformDeskAction } from '../performing.ts';
import { clausesAgainstReturn, clausesOfOneRemedy } from '../return-windows.ts';
import { clausesOfUnverified } from '../unverified.ts';

/** Sends the same item again. Where the company limits it, the item's price is what counts against authority. */
export const replace: PerformDeskAction = (performing) => {
  const { state, caseRecord, pack, tier } = performing;
  if (!state.lookedUp) return impossible('desk.look-up-first');
  if (state.replaced) return impossible('desk.replace.already');
  if (fieldOf(caseRecord, caseFields.inStock) === false) return impossible('desk.replace.out-of-stock');
  const refused = refusedAsBeyondAuthority(
    performing,
    'replace',
    numberOf(caseRecord, caseFields.price) ?? 0,
  );
  if (refused) return refused;
  return done('replace', state, {
    message: messageOf('desk.replace.done'),
    changes: { replaced: true },
    against: [
      ...clausesAgainstReturn(pack, caseRecord, tier),
      ...(state.refunded > 0 ? clausesOfOneRemedy(pack) : []),
      ...clausesOfUnverified(performing),
    ],
  });
};
