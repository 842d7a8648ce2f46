import { redirect } from '@sveltejs/kit';
import { viewEnter } from '#lib/application/view-enter.ts';
import { NotFound } from '#lib/domain/refusal/refusal.ts';
import { demoEntrance } from '#lib/server/demo/people.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { giveCookies } from '#lib/server/web/give-cookies.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import { whence } from '#lib/server/web/whence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const { desk, workspace } = locals.opened;
  const next = wayBack(url.searchParams.get('next'));
  const done = url.searchParams.get('done');
  return answering(async () => ({
    ...(await viewEnter(desk, await workspace(), demoEntrance, next)),
    done: done === 'password' || done === 'everywhere' ? done : null,
  }));
};

export const actions: Actions = {
  enter: async (event) => {
    const { auth, config } = event.locals.opened;
    const form = await readForm(event.request);
    return answeringForm({}, 'enter', async () => {
      if (!config.demo) throw new NotFound('unknown');
      giveCookies(event, await auth.enterAs(field(form, 'person'), whence(event)));
      redirect(303, wayBack(field(form, 'next')));
    });
  },
  signin: async (event) => {
    const form = await readForm(event.request);
    const email = field(form, 'email');
    return answeringForm({ email }, 'signin', async () => {
      const { auth } = event.locals.opened;
      giveCookies(event, await auth.signIn(email, field(form, 'password'), whence(event)));
      redirect(303, wayBack(field(form, 'next')));
    });
  },
  signout: async (event) => {
    giveCookies(event, await event.locals.opened.auth.signOut(event.request.headers));
    redirect(303, '/enter');
  },
};

/** A path of this site, or home: never an address that leads elsewhere. */
function wayBack(next: string | null): string {
  return next && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';
}
