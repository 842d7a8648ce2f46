import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { saveReview, submitReview, type ReviewRequest } from '#lib/application/save-review.ts';
import { viewReviewForm } from '#lib/application/view-review-form.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { readReview } from '#lib/server/web/read-review.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = async (event) => {
  const { person, room } = signedIn(event);
  const view = await answering(() => viewReviewForm(room, person, event.params.assignment));
  if ('submitted' in view) redirect(303, view.submitted);
  return view;
};

export const actions: Actions = {
  save: (event) =>
    withReview(event, async (request) => {
      const { person, room } = signedIn(event);
      const saved = await saveReview(room, person, request);
      return { done: { key: 'review.saved', with: {} }, revision: saved.revision, savedAt: room.clock.now() };
    }),
  submit: (event) =>
    withReview(event, async (request) => {
      const { person, room } = signedIn(event);
      const submitted = await submitReview(room, person, request);
      if ('evaluation' in submitted) redirect(303, `/reviews/${event.params.assignment}/compared`);
      const { missing, revision } = submitted;
      return fail(422, {
        problem: { key: 'review.incomplete', with: { count: String(missing.length) } },
        missing,
        revision,
      });
    }),
};

async function withReview<T>(event: RequestEvent<RouteParams>, work: (request: ReviewRequest) => Promise<T>) {
  const form = await readForm(event.request);
  const kept = Object.fromEntries([...form.keys()].map((name) => [name, field(form, name)]));
  return answeringForm(kept, 'review', () => work(readReview(event.params.assignment, form)));
}
