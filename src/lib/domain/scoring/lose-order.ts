import type { OrderRule } from '../rubric/rubric.ts';
import { ofContact, ofDeed, type Draft } from './evidence.ts';
import type { Gathered } from './gather-contact.ts';
import { checkOrder } from './order/check-order.ts';

/** A broken order rule costs its levels once; every turn that broke it is shown, the first carries the cost. */
export function loseByOrder(rule: OrderRule, { trace }: Gathered): Draft[] {
  return checkOrder(rule, trace).broken.map((seq, index) => {
    const levels = index === 0 ? -rule.loses : 0;
    const draft =
      seq === null
        ? ofContact('lost', rule.id, `order.${rule.id}`, levels)
        : ofDeed(seq, 'lost', rule.id, `order.${rule.id}`, levels);
    return { ...draft, because: `scoring.order.${rule.template}` };
  });
}
