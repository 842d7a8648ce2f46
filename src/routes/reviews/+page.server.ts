import { viewReviewsInbox } from '#lib/application/view-reviews-inbox.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  return answering(() => viewReviewsInbox(room, person));
};
