import { viewHome } from '#lib/application/view-home.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  return answering(() => viewHome(room, person));
};
