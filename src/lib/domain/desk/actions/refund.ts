import { refusedAsBeyondAuthority } from '../authority.ts';
import { caseFields, numberOf } from '../case-fields.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';
import { addMoney, readAmount, sayAmount } from '../read-amount.ts';
import { clausesAgainstReturn, clausesOfOneRemedy } from '../return-windows.ts';
import { clausesOfUnverified } from '../unverified.ts';

/** Pays money back for the order. Several refunds add up, against the price and against the tier's authority alike. */
export const refund: PerformDeskAction = (performing) => {
  const { state, caseRecord, pack, tier } = performing;
  if (!state.lookedUp) return impossible('desk.look-up-first');
  const typed = argument(performing, 'amount');
  const amount = readAmount(typed);
  if (amount === undefined)
    return impossible(typed === '' ? 'desk.no-amount' : 'desk.not-an-amount', { amount: typed });
  const price = numberOf(caseRecord, caseFields.price) ?? 0;
  const total = addMoney(state.refunded, amount);
  const { currency } = pack.company;
  if (total > price)
    return impossible('desk.refund.above-price', {
      amount: sayAmount(total, currency),
      price: sayAmount(price, currency),
    });
  const refused = refusedAsBeyondAuthority(performing, 'refund', total);
  if (refused) return refused;
  return done('refund', state, {
    message: messageOf('desk.refund.done', { amount: sayAmount(amount, currency) }),
    changes: { refunded: total },
    against: [
      ...clausesAgainstReturn(pack, caseRecord, tier),
      ...(state.replaced ? clausesOfOneRemedy(pack) : []),
      ...clausesOfUnverified(performing),
    ],
  });
};
