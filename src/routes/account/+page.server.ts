import { redirect } from '@sveltejs/kit';
import { changePassword } from '#lib/application/people/reset-password.ts';
import { viewAccount } from '#lib/application/view-account.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { giveCookies } from '#lib/server/web/give-cookies.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import { whence } from '#lib/server/web/whence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person } = signedIn(event);
  return answering(() => viewAccount(event.locals.opened.desk, person));
};

export const actions: Actions = {
  password: async (event) => {
    const { person } = signedIn(event);
    const { desk, auth, limits } = event.locals.opened;
    const form = await readForm(event.request);
    return answeringForm({}, 'password', async () => {
      limits.passwords.take(person.id);
      await changePassword(desk, person, { old: field(form, 'old'), wanted: field(form, 'wanted') });
      limits.passwords.forget(person.id);
      giveCookies(event, await auth.enterAs(person.id, whence(event)));
      return { done: { key: 'account.password-changed', with: {} }, at: 'password' };
    });
  },
  everywhere: async (event) => {
    const { person } = signedIn(event);
    const { auth } = event.locals.opened;
    await auth.endSessions(person.id);
    giveCookies(event, await auth.signOut(event.request.headers));
    redirect(303, '/enter?done=everywhere');
  },
};
