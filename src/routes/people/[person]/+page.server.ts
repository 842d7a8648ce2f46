import { redirect, type RequestEvent } from '@sveltejs/kit';
import { changeRoles, deactivate, reactivate } from '#lib/application/people/change-person.ts';
import { makeResetLink } from '#lib/application/people/reset-password.ts';
import { viewPerson } from '#lib/application/people/view-person.ts';
import type { MadeLink } from '#lib/application/views/people-care.ts';
import { answering, answeringForm } from '#lib/server/web/answer-refusals.ts';
import { giveCookies } from '#lib/server/web/give-cookies.ts';
import { field, readForm, ticketOf } from '#lib/server/web/read-form.ts';
import { signedIn } from '#lib/server/web/signed-in.ts';
import { whence } from '#lib/server/web/whence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { person } = signedIn(event);
  return answering(() => viewPerson(event.locals.opened.desk, person, event.params.person));
};

type PersonEvent = RequestEvent<{ person: string }, '/people/[person]'>;

export const actions: Actions = {
  change: async (event) => {
    const { person } = signedIn(event);
    const form = await readForm(event.request);
    const roles = form.getAll('role').map(String);
    return answeringForm({}, 'change', async () => {
      const change = { ...ticketOf(form), person: event.params.person, roles, team: field(form, 'team') };
      const { sessionsEnded } = await changeRoles(event.locals.opened.desk, person, change);
      if (sessionsEnded && person.id === event.params.person) await goOnAs(event, person.id, roles);
      return {
        done: { key: sessionsEnded ? 'person.roles-changed' : 'person.saved', with: {} },
        at: 'change',
      };
    });
  },
  deactivate: async (event) => {
    const { person } = signedIn(event);
    const form = await readForm(event.request);
    return answeringForm({}, 'deactivate', async () => {
      await deactivate(event.locals.opened.desk, person, { ...ticketOf(form), person: event.params.person });
      return { done: { key: 'person.deactivated', with: {} }, at: 'deactivate' };
    });
  },
  reactivate: async (event) => {
    const { person } = signedIn(event);
    const form = await readForm(event.request);
    return answeringForm({}, 'deactivate', async () => {
      await reactivate(event.locals.opened.desk, person, { ...ticketOf(form), person: event.params.person });
      return { done: { key: 'person.reactivated', with: {} }, at: 'deactivate' };
    });
  },
  reset: async (event) => {
    const { person } = signedIn(event);
    return answeringForm({}, 'reset', async () => {
      const link = await makeResetLink(event.locals.opened.desk, person, event.params.person);
      return { made: { kind: 'reset', ...link } satisfies MadeLink };
    });
  },
};

/** Whoever changes their own roles goes on in a new session, where these pages are still theirs. */
async function goOnAs(event: PersonEvent, person: string, roles: readonly string[]): Promise<never> {
  giveCookies(event, await event.locals.opened.auth.enterAs(person, whence(event)));
  redirect(303, roles.includes('administrator') ? `/people/${person}` : '/');
}
