import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';

const longest = 60;

/** Puts a promise into the diary: what will be done, and in how many working days. */
export const scheduleFollowUp: PerformDeskAction = (performing) => {
  const what = argument(performing, 'what');
  if (what === '') return impossible('desk.schedule-follow-up.no-what');
  const typed = argument(performing, 'in');
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
  if (days < 0 || days > longest)
    return impossible('desk.schedule-follow-up.not-days', { in: typed, longest: String(longest) });
  return done('schedule-follow-up', performing.state, {
    message: messageOf('desk.schedule-follow-up.done', { what, in: String(days) }),
    changes: { followUps: [...performing.state.followUps, { what, inWorkingDays: days }] },
  });
};
