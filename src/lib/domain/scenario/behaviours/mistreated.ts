import type { InnerCondition } from '../machine-config.ts';

/** The words blame, argue, dismiss, mock or insult. */
export const mistreated: InnerCondition = {
  any: [
    { fault: 'dismissal' },
    { fault: 'argument' },
    { fault: 'blame-shifting' },
    { fault: 'sarcasm' },
    { fault: 'rudeness' },
  ],
};
