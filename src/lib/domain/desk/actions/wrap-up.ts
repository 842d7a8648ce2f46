import { done, impossible, messageOf } from '../outcomes.ts';
import { argument, type PerformDeskAction } from '../performing.ts';

/** Leaves the note that the next person reads. A later note takes the place of an earlier one. */
export const wrapUp: PerformDeskAction = (performing) => {
  const note = argument(performing, 'note');
  if (note === '') return impossible('desk.wrap-up.no-note');
  return done('wrap-up', performing.state, { message: messageOf('desk.wrap-up.done'), changes: { note } });
};
