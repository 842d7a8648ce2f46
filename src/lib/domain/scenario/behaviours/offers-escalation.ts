import type { InnerCondition } from '../machine-config.ts';

/** The words offer to pass the customer on to somebody with more authority. */
export const offersEscalation: InnerCondition = {
  any: [{ offers: 'escalation' }, { skill: 'escalation-offer' }],
};
