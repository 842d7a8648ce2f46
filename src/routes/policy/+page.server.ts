import { viewPolicyIndex } from '#lib/application/view-policy.ts';
import { answering } from '#lib/server/web/answer-refusals.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person, room } = signedIn(event);
  return answering(() => viewPolicyIndex(room, person, event.url.searchParams.get('q') ?? ''));
};
