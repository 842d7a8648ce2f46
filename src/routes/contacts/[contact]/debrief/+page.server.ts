import { redirect } from '@sveltejs/kit';
import { viewDebrief } from '#lib/application/view-debrief.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { person, room } = signedIn(event);
  const view = await answering(() => viewDebrief(room, person, event.params.contact));
  if ('first' in view) redirect(303, view.first);
  return view;
};
