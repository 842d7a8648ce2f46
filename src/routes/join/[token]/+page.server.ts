import { redirect } from '@sveltejs/kit';
import { acceptInvitation, viewJoin } from '#lib/application/people/accept-invitation.ts';
import { answeringForm } from '#lib/server/web/answer-refusals.ts';
import { giveCookies } from '#lib/server/web/give-cookies.ts';
import { openingLink, showingLink } from '#lib/server/web/opening-link.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { whence } from '#lib/server/web/whence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
  showingLink(event, () => viewJoin(event.locals.opened.desk, event.params.token));

export const actions: Actions = {
  default: async (event) => {
    const { desk, auth } = event.locals.opened;
    const form = await readForm(event.request);
    const name = field(form, 'name');
    return answeringForm({ name }, 'join', async () => {
      const password = field(form, 'password');
      const given = { name, password };
      const person = await openingLink(event, () => acceptInvitation(desk, event.params.token, given));
      giveCookies(event, await auth.enterAs(person, whence(event)));
      redirect(303, '/');
    });
  },
};
