import type { NoticeRow } from '../machine-config.ts';
import { notice, when } from '../machine-parts.ts';
import type { Behaviour } from './behaviour.ts';

/** Notices private details told before identity is verified. It never speaks; it lowers a best ending. */
export const identityBeforeDisclosure: Behaviour = {
  id: 'identity-before-disclosure',
  occasions: [],
  ends: false,
  interrupts: false,
  interjects: false,
  build: (use, pack) => {
    const factId = pack.company.parts['identity-details'];
    const clause = factId === undefined ? undefined : pack.policy.facts.get(factId)?.clause;
    const told: NoticeRow = {
      rule: `${use.id}.breaks`,
      heard: { all: [{ fault: 'disclosure' }, { verified: false }] },
      safety: true,
      ...(clause === undefined ? {} : { breaks: clause }),
    };
    return {
      region: 'identity',
      state: {
        initial: 'unverified',
        states: {
          unverified: {
            on: {
              notice: [
                { ...when({ does: 'verify-identity', success: true }), target: 'verified' },
                { actions: [notice([told])] },
              ],
            },
          },
          verified: {},
        },
      },
    };
  },
};
