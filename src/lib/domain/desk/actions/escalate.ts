import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';

/** Hands the case to a higher tier with a note. Whether it was needed is for the rubric to judge, not for the desk. */
export const escalate: PerformDeskAction = (performing) => {
  const { state, pack, tier } = performing;
  const to = argument(performing, 'tier');
  const rank = pack.company.tiers.findIndex(({ id }) => id === to);
  if (rank < 0) return impossible('desk.escalate.unknown-tier', { tier: to });
  const title = pack.company.tiers[rank]!.title;
  if (rank <= pack.company.tiers.findIndex(({ id }) => id === tier))
    return impossible('desk.escalate.not-higher', { tier: title });
  if (state.escalatedTo === to) return impossible('desk.escalate.already', { tier: title });
  if (argument(performing, 'note') === '') return impossible('desk.escalate.no-note');
  return done('escalate', state, {
    message: messageOf('desk.escalate.done', { tier: title }),
    changes: { escalatedTo: to },
  });
};
