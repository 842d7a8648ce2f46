import { nextForAdministrator } from '#lib/application/people/next-for-administrator.ts';
import { viewHome } from '#lib/application/view-home.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  const { desk } = event.locals.opened;
  return answering(async () => viewHome(room, person, await nextForAdministrator(desk, person)));
};
