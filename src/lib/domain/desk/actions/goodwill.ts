import { refusedAsBeyondAuthority } from '../authority.ts';
import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';
import { addMoney, readAmount, sayAmount } from '../read-amount.ts';

/** Gives a goodwill gesture. Several add up against the tier's authority. */
export const goodwill: PerformDeskAction = (performing) => {
  const { state, pack } = performing;
  if (!state.lookedUp) return impossible('desk.look-up-first');
  const typed = argument(performing, 'amount');
  const amount = readAmount(typed);
  if (amount === undefined)
    return impossible(typed === '' ? 'desk.no-amount' : 'desk.not-an-amount', { amount: typed });
  const total = addMoney(state.goodwill, amount);
  const refused = refusedAsBeyondAuthority(performing, 'goodwill', total);
  if (refused) return refused;
  return done('goodwill', state, {
    message: messageOf('desk.goodwill.done', { amount: sayAmount(amount, pack.company.currency) }),
    changes: { goodwill: total },
  });
};
