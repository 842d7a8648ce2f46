import { viewPractiseList } from '#lib/application/view-practise.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  const wanted = (name: string) => event.url.searchParams.get(name) || null;
  return answering(() =>
    viewPractiseList(room, person, {
      family: wanted('family'),
      level: wanted('level'),
      channel: wanted('channel'),
    }),
  );
};
