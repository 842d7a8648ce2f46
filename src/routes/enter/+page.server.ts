import { redirect, type RequestEvent } from '@sveltejs/kit';
import { viewEnter } from '#lib/application/view-enter.ts';
import { NotFound } from '#lib/domain/refusal/refusal.ts';
import { demoEntrance } from '#lib/server/demo/people.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { field, readForm } from '#lib/server/web/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const { room, workspace } = locals.opened;
  return answering(() => viewEnter(room, workspace, demoEntrance, wayBack(url.searchParams.get('next'))));
};

export const actions: Actions = {
  enter: async (event) => {
    const { auth, workspace } = event.locals.opened;
    const form = await readForm(event.request);
    return answeringForm({}, 'enter', async () => {
      if (!workspace.demo) throw new NotFound('unknown');
      giveCookies(event, await auth.enterAs(field(form, 'person')));
      redirect(303, wayBack(field(form, 'next')));
    });
  },
  signin: async (event) => {
    const form = await readForm(event.request);
    const email = field(form, 'email');
    return answeringForm({ email }, 'signin', async () => {
      giveCookies(event, await event.locals.opened.auth.signIn(email, field(form, 'password')));
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

/** Hands the accounts library's cookies on unchanged, attributes and all. */
function giveCookies(event: RequestEvent, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const has = (name: string) => attributes.some((attribute) => attribute.toLowerCase() === name);
    const maxAge = attributes.find((attribute) => /^max-age=/i.test(attribute))?.split('=')[1];
    event.cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: has('secure'),
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    });
  }
}
