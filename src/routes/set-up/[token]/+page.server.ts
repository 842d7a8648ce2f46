import { redirect } from '@sveltejs/kit';
import { checkSetUpLink, setUpWorkspace } from '#lib/application/people/set-up-workspace.ts';
import { answeringForm } from '#lib/server/web/answer-refusals.ts';
import { giveCookies } from '#lib/server/web/give-cookies.ts';
import { openingLink, showingLink } from '#lib/server/web/opening-link.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { whence } from '#lib/server/web/whence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  showingLink(event, () => checkSetUpLink(event.locals.opened.desk, event.params.token));

export const actions: Actions = {
  default: async (event) => {
    const { desk, auth } = event.locals.opened;
    const form = await readForm(event.request);
    const given = {
      workspace: field(form, 'workspace'),
      name: field(form, 'name'),
      email: field(form, 'email'),
    };
    return answeringForm(given, 'set-up', async () => {
      const password = field(form, 'password');
      const setUp = { ...given, password };
      const person = await openingLink(event, () => setUpWorkspace(desk, event.params.token, setUp));
      giveCookies(event, await auth.enterAs(person, whence(event)));
      redirect(303, '/');
    });
  },
};
