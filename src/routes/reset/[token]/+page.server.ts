import { redirect } from '@sveltejs/kit';
import { resetPassword, viewReset } from '#lib/application/people/reset-password.ts';
import { answeringForm } from '#lib/server/web/answer-refusals.ts';
import { openingLink, showingLink } from '#lib/server/web/opening-link.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  showingLink(event, () => viewReset(event.locals.opened.desk, event.params.token));

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event.request);
    return answeringForm({}, 'reset', async () => {
      const { desk } = event.locals.opened;
      await openingLink(event, () => resetPassword(desk, event.params.token, field(form, 'password')));
      redirect(303, '/enter?done=password');
    });
  },
};
